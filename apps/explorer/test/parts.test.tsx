import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { CombinedError } from 'urql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../src/language/language.js'
import type { ToldCode } from '../src/language/told.js'
import { Boundary } from '../src/layout/boundary.js'
import { FacetChips } from '../src/layout/facet-chips.js'
import { KeptFocus } from '../src/layout/kept-focus.js'
import { Pager } from '../src/layout/pager.js'
import { Refusal } from '../src/layout/refusal.js'
import { Failed } from '../src/layout/states.js'
import { MarkedSide } from '../src/marks/marked-side.js'
import { MarkedText } from '../src/marks/marked-text.js'
import { Warnings } from '../src/page/warnings.js'

const show = (element: ReactElement) => render(<LanguageProvider>{element}</LanguageProvider>)
afterEach(cleanup)

function Breaks(): ReactElement {
  throw new Error('no script')
}

describe('a side with marks', () => {
  const marks = [0, 2, 4].map((start) => ({
    key: `metric-${start}`,
    kind: 'metric' as const,
    start,
    end: start + 1,
  }))
  const keys = marks.map(({ key }) => key)
  const stops = () => screen.getAllByRole('link').map(({ tabIndex }) => tabIndex)

  it('has one stop of the Tab key, the selected mark where it holds one', () => {
    const side = (selected: string | null) => (
      <MarkedSide name="page" label="版面" selected={selected} keys={keys}>
        <MarkedText text="1、2、3" marks={marks} />
      </MarkedSide>
    )
    const { rerender } = render(side(null))
    expect(stops()).toEqual([0, -1, -1])
    rerender(side('metric-4'))
    expect(stops()).toEqual([-1, -1, 0])
    rerender(side('metric-99'))
    expect(stops()).toEqual([0, -1, -1])
  })

  it('leads from mark to mark by arrow keys', () => {
    render(
      <MarkedSide name="page" label="版面" selected={null} keys={keys}>
        <MarkedText text="1、2、3" marks={marks} />
      </MarkedSide>,
    )
    const [first, second] = screen.getAllByRole('link')
    first?.focus()
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second as HTMLElement, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
  })
})

it('the focus stays where a part goes that had it', () => {
  const { rerender } = render(
    <KeptFocus isBusy={false}>
      <button key="old" type="button">
        元 3
      </button>
    </KeptFocus>,
  )
  screen.getByRole('button').focus()
  rerender(
    <KeptFocus isBusy={false}>
      <button key="new" type="button">
        家 2
      </button>
    </KeptFocus>,
  )
  expect(document.activeElement?.textContent).toBe('家 2')
  expect(document.activeElement?.matches('div')).toBe(true)
})

it('a chip keeps a value and takes it back', () => {
  const change = vi.fn()
  const buckets = [
    { value: '元', count: 3 },
    { value: '家', count: 2 },
    { value: null, count: 9 },
  ]
  const { rerender } = show(<FacetChips label="unit" buckets={buckets} field={['', change]} />)
  fireEvent.click(screen.getByRole('button', { name: '元 3' }))
  rerender(
    <LanguageProvider>
      <FacetChips label="unit" buckets={buckets} field={['元', change]} />
    </LanguageProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: '元 3', pressed: true }))
  expect(change.mock.calls).toEqual([['元'], ['']])
  expect(screen.getAllByRole('button')).toHaveLength(2)
})

it('a chosen chip stands where nothing found has its value, and is taken back', () => {
  const change = vi.fn()
  show(<FacetChips label="newspaper" buckets={[]} field={['石桥晚报', change]} />)
  fireEvent.click(screen.getByRole('button', { name: '石桥晚报 0', pressed: true }))
  expect(change.mock.calls).toEqual([['']])
})

it('chips offer what else can be chosen, and the chosen one with its count where it is no frequent one', () => {
  const change = vi.fn()
  const others = [
    { value: '元', count: 3 },
    { value: '家', count: 2 },
  ]
  const chips = (value: string, count: number) => (
    <LanguageProvider>
      <FacetChips label="unit" buckets={[{ value, count }]} others={others} field={[value, change]} />
    </LanguageProvider>
  )
  const { rerender } = render(chips('元', 3))
  const shown = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(shown()).toEqual(['元 3', '家 2'])
  fireEvent.click(screen.getByRole('button', { name: '家 2' }))
  expect(change).toHaveBeenCalledWith('家')
  rerender(chips('亩', 1))
  expect(shown()).toEqual(['亩 1', '元 3', '家 2'])
})

it('the pages of a list are links that keep what is filtered', () => {
  history.replaceState(null, '', '/figures?unit=元&after=old')
  show(<Pager pageInfo={{ hasPreviousPage: true, hasNextPage: true, startCursor: 'a', endCursor: 'z' }} />)
  const addresses = screen
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? ''))
  expect(addresses.map((search) => Object.fromEntries(search))).toEqual([
    { unit: '元', before: 'a' },
    { unit: '元', after: 'z' },
  ])
})

describe('what the API says about a page', () => {
  const warnings = [{ code: 'DOUBTFUL_CHARACTERS' as const, message: '2 % of the glyphs are unknown' }]
  afterEach(() => localStorage.clear())

  it('is told in Chinese by its code, and in English as the API says it', () => {
    show(<Warnings warnings={warnings} />)
    screen.getByText('有些字无法辨认，文字可能缺漏。')
    cleanup()
    localStorage.setItem('baobiao:language', 'en')
    show(<Warnings warnings={warnings} />)
    screen.getByText('2 % of the glyphs are unknown')
  })

  it('is told as the API says it where its code is newer', () => {
    const newer = { code: 'NEWER' as ToldCode, message: 'Something new' }
    show(<Refusal error={undefined} refused={{ reason: newer.code, message: newer.message }} />)
    expect(screen.getByRole('alert').textContent).toBe('Something new')
  })
})

describe('what went wrong', () => {
  it.each([
    [new CombinedError({ networkError: new Error('Failed to fetch') }), /服务没有回应/],
    [new CombinedError({ graphQLErrors: ['first may be 100 at most'] }), /first may be 100 at most/],
    [
      new CombinedError({
        graphQLErrors: [
          {
            message: 'A request may hold …',
            extensions: { code: 'BODY_TOO_LARGE', limit: { bytes: 4_000_000, bytesWithKey: 32_000_000 } },
          },
        ],
      }),
      /文件太大。这里只能读小于3 MB的文件，在下面填入密钥后可读小于24 MB的。可以先拆出.*命令行入库/,
    ],
    [
      new CombinedError({
        graphQLErrors: [
          {
            message: 'A request may hold …',
            extensions: { code: 'BODY_TOO_LARGE', limit: { bytes: 32_000_000, bytesWithKey: 32_000_000 } },
          },
        ],
      }),
      /文件太大。这里只能读小于24 MB的文件。可以先拆出/,
    ],
  ])('is told with a way on', (error, words) => {
    const retry = vi.fn()
    show(<Failed error={error} retry={retry} />)
    expect(screen.getByRole('alert').textContent).toMatch(words)
    fireEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('is told where a view breaks', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    show(
      <Boundary>
        <Breaks />
      </Boundary>,
    )
    expect(screen.getByRole('alert').textContent).toContain('页面出错')
    silent.mockRestore()
  })
})
