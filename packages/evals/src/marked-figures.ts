import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldOrganization } from './gold.js'

/** A figure as annotators mark it: what it counts and whose it is. Undefined where annotators may well differ. */
export interface MarkedFigure {
  readonly text: string
  /** Characters before and behind it. */
  readonly before: string
  readonly after: string
  readonly indicator: string | null | undefined
  readonly organization: string | null | undefined
}

/** A text of which the meaning of every figure is annotated. */
export interface MarkedText {
  readonly id: string
  /** The file it comes from: one hand. */
  readonly group: string
  readonly source: string
  readonly organizations: readonly GoldOrganization[]
  readonly figures: readonly MarkedFigure[]
}

const FOLDER = fileURLToPath(new URL('../gold/figures/', import.meta.url))
const ORGANIZATION = /\[\[([^|\]]*)\|([^|\]]*)\|([^\]]*)\]\]/g
const FIGURE = /\{\{([^|}]*)\|([^|}]*)\|([^}]*)\}\}/g
const CONTEXT = 12

/** The texts of `gold/figures`, in the order of their files. */
export function markedTexts(): MarkedText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n')
      return lines.filter((line) => line !== '').map((line) => markedText(basename(file, '.jsonl'), line))
    })
}

/**
 * `[[surface|canonical name|TYPE]]` marks an organization; `{{figure|indicator|owner}}` a figure, its owner by canonical name. An empty
 * indicator or owner says that there is none, `?` that annotators may differ.
 */
function markedText(group: string, line: string): MarkedText {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
  const organizations = new Map<string, { name: string; type: string; surfaces: string[] }>()
  const named = text.replace(ORGANIZATION, (_, surface: string, name: string, type: string) => {
    const organization = organizations.get(name) ?? { name, type, surfaces: [] }
    if (!organization.surfaces.includes(surface)) organization.surfaces.push(surface)
    organizations.set(name, organization)
    return surface
  })
  const unmarked = (marked: string): string => marked.replace(FIGURE, '$1')
  const source = unmarked(named)
  const figures = [...named.matchAll(FIGURE)].map(({ 1: figure = '', 2: indicator, 3: owner, index }) => {
    const start = unmarked(named.slice(0, index)).length
    const end = start + figure.length
    return {
      text: figure,
      before: source.slice(Math.max(0, start - CONTEXT), start),
      after: source.slice(end, end + CONTEXT),
      indicator: meant(indicator),
      organization: meant(owner),
    }
  })
  return {
    id,
    group,
    source,
    organizations: [...organizations.values()],
    figures,
  }
}

function meant(mark: string | undefined): string | null | undefined {
  return mark === '?' ? undefined : mark || null
}
