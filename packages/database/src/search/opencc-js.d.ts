/** The package types its converters only: its tables are strings of pairs, `財 财|政 政`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  // biome-ignore lint/style/noDefaultExport: it is how the package gives it
  export default pairs
}
