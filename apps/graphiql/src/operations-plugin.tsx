import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'
import type { Group, Language, Operation, Text } from './collection.js'
import { useLanguage } from './language.js'

const WORDS = {
  heading: { en: 'Operations', zh: '示例操作' },
  hint: { en: 'Each opens in a tab of its own.', zh: '点击后在新标签页中打开。' },
  needsKey: { en: 'needs an API key', zh: '需要 API 密钥' },
  live: { en: 'live', zh: '实时' },
  other: { en: '中文', zh: 'English' },
} as const satisfies Record<string, Text>

const MARKS: Readonly<Record<Operation['kind'], Text | null>> = {
  query: null,
  mutation: WORDS.needsKey,
  subscription: WORDS.live,
}

/** The published operations in groups, beside documentation and history. */
export function operationsPlugin(collection: readonly Group[]): GraphiQLPlugin {
  return {
    title: 'Operations',
    icon: () => (
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M4 5h16M4 10h10M4 15h16M4 20h10" />
      </svg>
    ),
    content: () => <Operations collection={collection} />,
  }
}

function Operations({ collection }: { collection: readonly Group[] }) {
  const [language, setLanguage] = useLanguage()
  const open = useOpenInTab()
  return (
    <section className="operations" aria-label={WORDS.heading[language]} lang={language}>
      <header>
        <h2>{WORDS.heading[language]}</h2>
        <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}>
          {WORDS.other[language]}
        </button>
      </header>
      <p>{WORDS.hint[language]}</p>
      {collection.map((group) => (
        <section key={group.title.en}>
          <h3>{group.title[language]}</h3>
          <ul>
            {group.operations.map((operation) => (
              <li key={operation.name}>
                <Entry operation={operation} language={language} open={open} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

interface EntryProps {
  readonly operation: Operation
  readonly language: Language
  open(operation: Operation): void
}

function Entry({ operation, language, open }: EntryProps) {
  const mark = MARKS[operation.kind]
  return (
    <button type="button" title={operation.description} onClick={() => open(operation)}>
      {operation.title[language]} {mark && <small>{mark[language]}</small>}
    </button>
  )
}

interface Opening {
  readonly operation: Operation
  /** How many tabs there are once its own is there; unknown until the editors are. */
  readonly tabs?: number
}

const KEY_HEADER = { authorization: 'Bearer YOUR-API-KEY' }
const shown = (json: object): string => JSON.stringify(json, null, 2)

/**
 * Opens an operation with its own variables and headers in a new tab, or in the present one while that is empty, and brings the tab
 * into sight. What is clicked before the editors are there opens once they are.
 */
function useOpenInTab(): (operation: Operation) => void {
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const headerEditor = useGraphiQL((state) => state.headerEditor)
  const tabs = useGraphiQL((state) => state.tabs.length)
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    if (!opening || !queryEditor || !variableEditor || !headerEditor) return
    if (opening.tabs === undefined) {
      const isEmpty = queryEditor.getValue().trim() === ''
      if (!isEmpty) addTab()
      setOpening({ ...opening, tabs: isEmpty ? tabs : tabs + 1 })
      return
    }
    // The editors' texts may be set only once the tab that they belong to is the active one.
    if (tabs < opening.tabs) return
    const { text, variables, kind } = opening.operation
    queryEditor.setValue(text)
    variableEditor.setValue(variables ? shown(variables) : '')
    headerEditor.setValue(kind === 'mutation' ? shown(KEY_HEADER) : '')
    // GraphiQL has no other way to unfold what is below the operation.
    if (variables)
      document.querySelector<HTMLButtonElement>('.graphiql-editor-tools [data-name=variables]')?.click()
    setOpening(null)
  }, [opening, tabs, queryEditor, variableEditor, headerEditor, addTab])
  useEffect(() => {
    const tab = document.querySelectorAll('.graphiql-tab').item(tabs - 1)
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [tabs])
  return (operation) => setOpening({ operation })
}
