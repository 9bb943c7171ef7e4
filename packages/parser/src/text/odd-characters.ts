/** Counts which characters occur an odd number of times in texts that follow each other: in what is drawn twice none does. */
export class OddCharacters {
  /** How many do. */
  size = 0
  /** For each UTF-16 unit, whether its number is odd. */
  private readonly odd = new Uint8Array(0x10000)
  private readonly texts: string[] = []

  add(text: string): void {
    this.texts.push(text)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const was = this.odd[unit] as number
      this.odd[unit] = 1 - was
      this.size += 1 - 2 * was
    }
  }

  /** Begins again. */
  clear(): void {
    for (const text of this.texts) for (let at = 0; at < text.length; at++) this.odd[text.charCodeAt(at)] = 0
    this.texts.length = 0
    this.size = 0
  }
}
