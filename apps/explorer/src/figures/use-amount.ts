import { useLanguage } from '../language/language.js'

/** Writes an amount short: 36.7亿, 3.67B. */
export function useAmount(): (value: number) => string {
  const { language } = useLanguage()
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 })
  return (value) => format.format(value)
}
