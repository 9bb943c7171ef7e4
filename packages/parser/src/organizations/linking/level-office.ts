/** Levels of government by the character that stands for them at a bare office's beginning. */
export type LevelCharacter = '省' | '市' | '县' | '区' | '州' | '旗'

/** 市委, 县医院, 市民政局; 市场监管局, 市政工程公司 and 区域中心 begin with a longer word. */
const LEVEL_OFFICE = /^([省市县区州旗])(?!场|区|域|级|民(?![政族宗防])|政[管工园设集公])(?=\p{Script=Han})/u

/** The level that a bare office begins with: 市 of 市人社局; null where it names its place, or none. */
export function levelOf(surface: string): LevelCharacter | null {
  return (LEVEL_OFFICE.exec(surface)?.[1] as LevelCharacter | undefined) ?? null
}
