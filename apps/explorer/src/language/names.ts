import { useTexts } from './language.js'
import { ORGANIZATION_TYPES } from './texts.js'

/** What a type of organization is called; the API's own word for one that is new. */
export function useTypeName(): (type: string) => string {
  const say = useTexts()
  return (type) => {
    const known = ORGANIZATION_TYPES.find((one) => one === type)
    return known ? say(`type_${known}`) : type
  }
}
