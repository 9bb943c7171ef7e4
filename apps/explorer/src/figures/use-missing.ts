import { useTexts } from '../language/language.js'
import { missingIn, type TimeSeries } from './chart-data.js'

/** Says how many times have no figure between the first and the last of each line; null where none is missing. */
export function useMissing(): (series: readonly TimeSeries[]) => string | null {
  const say = useTexts()
  return (series) => {
    const missing = [...missingIn(series)].map(([length, count]) => `${say(`length_${length}`)} ${count}`)
    return missing.length > 0 ? say('chartMissing', missing.join(say('listComma'))) : null
  }
}
