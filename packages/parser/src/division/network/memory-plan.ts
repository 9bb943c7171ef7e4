/** Where numbers stand in a kernel's memory: first all are given their places, then the memory is made. */
export class MemoryPlan {
  /** How many numbers there are. */
  size = 0
  private readonly parts: { readonly at: number; readonly numbers: ArrayLike<number> }[] = []

  /** A place for numbers that never change. */
  place(numbers: ArrayLike<number>): number {
    const at = this.room(numbers.length)
    this.parts.push({ at, numbers })
    return at
  }

  /** A place for this many numbers, zeros at first. */
  room(count: number): number {
    const at = this.size
    // Vectors are read faster where they begin at a multiple of their size.
    this.size += Math.ceil(count / 4) * 4
    return at
  }

  fill(memory: Float32Array): void {
    for (const { at, numbers } of this.parts) memory.set(numbers, at)
  }
}
