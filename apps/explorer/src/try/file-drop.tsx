import { type ReactNode, useState } from 'react'
import { useTexts } from '../language/language.js'

interface FileDropProps {
  readonly children: ReactNode
  /** Is given a file that was dropped or chosen. */
  take(file: File): void
}

/** A place for files. */
export function FileDrop({ children, take }: FileDropProps) {
  const say = useTexts()
  const [isOver, setIsOver] = useState(false)
  const takeFirst = (files: FileList | null): void => {
    const file = files?.[0]
    if (file) take(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field below is the first
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        takeFirst(event.dataTransfer.files)
      }}
    >
      {children}
      {/* A browser would say this in its own language, whatever that of the page is. */}
      <label className="file">
        {say('chooseFile')}
        <input
          type="file"
          accept=".txt,.md,.html,.jsonl,.pdf,text/*,application/pdf"
          onChange={({ target }) => {
            takeFirst(target.files)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
      </label>
    </div>
  )
}
