import { contentId } from '../ids.js'

/** Longer and shorter official forms of one thing, the longer first: documents use either. */
const EQUIVALENT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业(?:开发)?区/g, '高新区'],
  [/经济技术开发区/g, '经开区'],
  [/管理委员会/g, '管委会'],
  [/有限责任公司/g, '有限公司'],
  [/居民委员会/g, '居委会'],
  [/村民委员会/g, '村委会'],
  [/人力资源和社会保障/g, '人社'],
  [/[\s·•]/g, ''],
]

/** What makes two canonical names one organization: the name with official long forms shortened. */
export function identityOf(name: string): string {
  const key = EQUIVALENT_FORMS.reduce(
    (text, [form, short]) => text.replace(form, short),
    name.normalize('NFKC'),
  )
  return contentId('organization', key)
}
