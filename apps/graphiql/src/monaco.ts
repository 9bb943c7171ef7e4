import { useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/**
 * Monaco frames ，（）in yellow as look-alikes of Latin marks; here they are the text itself. Comments and long strings
 * wrap instead of running under the buttons.
 */
const OPTIONS = {
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  wordWrap: 'on',
} as const

/** Sets `OPTIONS` on every editor of the page. */
export function useEditorOptions(): void {
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => {
    if (!monaco) return
    for (const created of monaco.editor.getEditors()) created.updateOptions(OPTIONS)
    const listener = monaco.editor.onDidCreateEditor((created) => created.updateOptions(OPTIONS))
    return () => listener.dispose()
  }, [monaco])
}
