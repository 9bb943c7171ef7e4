import { useEffect, useState } from 'react'
import type { Language } from './collection.js'

const KEY = 'baobiao:language'

/** The language that was chosen last; at first the browser's own. The page is said to be in it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(initial)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return [
    language,
    (chosen) => {
      localStorage.setItem(KEY, chosen)
      setLanguage(chosen)
    },
  ]
}

function initial(): Language {
  const chosen = localStorage.getItem(KEY) ?? navigator.language
  return chosen.startsWith('zh') ? 'zh' : 'en'
}
