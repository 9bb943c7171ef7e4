import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type Language, TEXTS, type Text } from './texts.js'

const STORED = 'baobiao:language'
const Context = createContext<{ readonly language: Language; change(language: Language): void } | null>(null)

/** Chinese, unless English was chosen at the switch. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(localStorage.getItem(STORED) === 'en' ? 'en' : 'zh')
  useEffect(() => {
    localStorage.setItem(STORED, language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return <Context value={{ language, change: setLanguage }}>{children}</Context>
}

export function useLanguage() {
  const context = useContext(Context)
  if (!context) throw new Error('useLanguage stands outside of LanguageProvider')
  return context
}

/** Words of the interface in the chosen language: `say('loading')`, or with a value in them: `say('numberedPage', 3)`. */
export function useTexts(): (name: keyof typeof TEXTS, value?: string | number) => string {
  const { language } = useLanguage()
  return (name, value) => {
    const text = (TEXTS[name] as Text)[language]
    return value === undefined ? text : text.replace('%', () => String(value))
  }
}
