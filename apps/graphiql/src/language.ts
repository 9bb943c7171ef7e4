import { useState } from 'react'
import type { Language } from './collection.js'

const KEY = 'baobiao:language'

/** The language that was chosen last; at first the browser's own. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(initial)
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
