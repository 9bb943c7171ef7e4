import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/parse-page.js'
import { foldString } from '../../src/text/fold.js'

/** A small page of a kind that real papers broke, told again in invented words, and what must come of it. */
interface Case {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly expect: {
    /** Among the surfaces found, `source` character by character; the only ones where `onlyOrganizations` says so. */
    readonly organizations?: readonly (string | { readonly text: string; readonly source: string })[]
    readonly onlyOrganizations?: boolean
    readonly notOrganizations?: readonly string[]
    /** Canonical name of a surface: this, or one of these. */
    readonly names?: Readonly<Record<string, string | readonly string[]>>
    readonly notNames?: readonly string[]
  }
}

const cases: readonly Case[] = readFileSync(new URL('./cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
  const ofKind = cases.filter((one) => one.kind === kind)
  it.each(ofKind)('$id: $text', holds)
})

function holds({ text, expect: wanted }: Case): void {
  const { organizations } = parsePage(text)
  const spans = organizations.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  )
  const named = new Map(
    organizations.flatMap(({ name, mentions }) =>
      mentions.map(({ surface }) => [foldString(surface), foldString(name)] as const),
    ),
  )
  const surfaces = (wanted.organizations ?? []).map((one) =>
    foldString(typeof one === 'string' ? one : one.text),
  )
  for (const one of wanted.organizations ?? [])
    if (typeof one !== 'string') expect(spans).toContain(one.source)
  if (wanted.onlyOrganizations) expect([...named.keys()].sort()).toEqual([...surfaces].sort())
  else expect([...named.keys()]).toEqual(expect.arrayContaining(surfaces))
  for (const surface of wanted.notOrganizations ?? []) expect([...named.keys()]).not.toContain(surface)
  for (const name of wanted.notNames ?? []) expect([...named.values()]).not.toContain(name)
  for (const [surface, names] of Object.entries(wanted.names ?? {}))
    expect([names].flat()).toContain(named.get(surface))
}
