import { type ReactNode, useState } from 'react'
import { useTexts } from '../language/language.js'
import { textOfFile } from './text-of-file.js'

interface FileDropProps {
  readonly children: ReactNode
  /** Is given the text of a file that was dropped or chosen. */
  take(text: string): void
}

/** A place for files: they stay in the browser, only their text is sent to be read. */
export function FileDrop({ children, take }: FileDropProps) {
  const say = useTexts()
  const [problem, setProblem] = useState<string | null>(null)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    try {
      take(await textOfFile(file))
      setProblem(null)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field below is the first
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void read(event.dataTransfer.files[0])
      }}
    >
      {children}
      <label className="field">
        {say('file')}
        <input
          type="file"
          accept=".txt,.md,.html,.pdf,text/*,application/pdf"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
