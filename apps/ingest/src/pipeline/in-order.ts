/**
 * Works on several items at a time and gives the results in the items' order. Takes no new item while `ahead` results
 * wait, so a slow consumer slows the producer down and memory stays flat.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  for await (const item of items) {
    const result = work(item)
    // Thrown where it is awaited; until then nobody listens.
    result.catch(() => {})
    waiting.push(result)
    if (waiting.length >= ahead) yield await (waiting.shift() as Promise<R>)
  }
  for (const result of waiting) yield await result
}
