/** For each article the places of its blocks, in the order of the page. */
export function membersOf(blocks: readonly { readonly article: number }[]): ReadonlyMap<number, number[]> {
  const members = new Map<number, number[]>()
  blocks.forEach(({ article }, at) => {
    if (article < 0) return
    const own = members.get(article)
    if (own) own.push(at)
    else members.set(article, [at])
  })
  return members
}
