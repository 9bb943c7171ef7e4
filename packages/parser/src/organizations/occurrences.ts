/** One place where a text holds a name. */
interface Occurrence {
  readonly name: string
  /** Which of the texts. */
  readonly at: number
  readonly start: number
}

/** Names are looked up by this many of their first characters. */
const START = 2

/** Every place where one of the texts holds one of the names: one walk, however many names there are. */
export function* occurrencesOf(names: Iterable<string>, texts: readonly string[]): Generator<Occurrence> {
  const byStart = new Map<string, string[]>()
  for (const name of names) {
    const start = name.slice(0, START)
    const others = byStart.get(start)
    if (others) others.push(name)
    else byStart.set(start, [name])
  }
  for (const [at, text] of texts.entries()) {
    for (let start = 0; start + START <= text.length; start++) {
      for (const name of byStart.get(text.slice(start, start + START)) ?? [])
        if (text.startsWith(name, start)) yield { name, at, start }
    }
  }
}
