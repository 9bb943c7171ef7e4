import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@baobiao/parser'
import { describe, expect, it } from 'vitest'
import { ROOT, runCli, temporaryFolder } from './run-cli.js'

const SEED = 'seeds/000_01d2b50291ea0a74.txt'

describe('parse', () => {
  it('prints one page as one object, whose spans lie in the source', async () => {
    const { code, stdout } = await runCli(['parse', SEED])
    const page = JSON.parse(stdout)
    const source = readFileSync(join(ROOT, SEED), 'utf8').replace(/^\uFEFF/, '')
    expect(code).toBe(0)
    expect(page.articles[0].title).toBe('十八个硬核党支部赋能产业发展全链条')
    for (const { start, end } of page.metrics) expect(source.slice(start, end).trim()).not.toBe('')
  })

  it('prints several pages as a list, or one a line with its source', async () => {
    const list = await runCli(['parse', 'seeds'])
    expect(JSON.parse(list.stdout)).toHaveLength(5)
    const lines = await runCli(['parse', 'seeds', '--format', 'jsonl'])
    const pages = lines.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const listed: typeof pages = JSON.parse(list.stdout)
    const sources = listed.map(({ source }) => source)
    expect([sources[0], sources]).toEqual([SEED, sources.toSorted()])
    // A line comes as soon as its page is read.
    expect(pages).toHaveLength(listed.length)
    expect(pages).toEqual(expect.arrayContaining(listed))
  })

  it('reads a page from standard input', async () => {
    const { stdout } = await runCli(['parse', '-'], { input: '高新区引进企业222家。' })
    expect(JSON.parse(stdout).metrics).toMatchObject([{ text: '222家', value: '222', start: 7, end: 11 }])
  })

  it('tells what 今年 means by the day of issue', async () => {
    const options = { input: '今年引进企业5家。' }
    const { stdout } = await runCli(['parse', '-', '--published-on', '2021-07-08'], options)
    expect(JSON.parse(stdout).metrics[0].periodRange.from).toBe('2021-01-01')
  })

  it('keeps step with JSON Lines, bad lines included', async () => {
    const input =
      '{"id":"a","text":"引进企业222家。"}\n\nnot json\n{"id":"b"}\n{"id":"c","text":""}\n{"id":"d","text":"\\ud840"}\n{"id":"e","text":"a\\u0000b"}\n'
    const { code, stdout, stderr } = await runCli(['parse', '-', '--input', 'jsonl'], { input })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [null, 'string'],
      ['b', 'string'],
      ['c', 'undefined'],
      ['d', 'string'],
      ['e', 'string'],
    ])
    expect(stderr.trim().split('\n')).toHaveLength(4)
    expect(stderr).toMatch(/^line 3: not JSON/)
    expect(code).toBe(1)
  })

  it.each([
    ['an empty file', '', /is empty/],
    ['a PDF', '%PDF-1.7', /PDF is broken/],
    ['a binary file', '\u0000\u0001\u0002', /binary/],
  ])('says in one line what is wrong with %s, and goes on', async (_case, content, message) => {
    const bad = join(temporaryFolder(), 'bad.txt')
    writeFileSync(bad, content)
    const { code, stdout, stderr } = await runCli(['parse', bad, SEED, '--format', 'jsonl'])
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  it('gives a slow page up after the time that option or environment give, and goes on', async () => {
    const slow = '高新区引进企业222家，同比增长12.5%，投资3.7亿元。\n'.repeat(20_000)
    const input = [slow, '引进企业222家。'].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const path = join(temporaryFolder(), 'pages.jsonl')
    writeFileSync(path, input)
    const commands = [
      ['-', '--input', 'jsonl'],
      [path, '--format', 'jsonl'],
    ]
    for (const [index, args] of commands.entries()) {
      const told = index === 0 ? { environment: { PAGE_TIMEOUT: '2' } } : {}
      const option = index === 0 ? [] : ['--page-timeout', '2']
      const { code, stdout, stderr } = await runCli(['parse', ...args, ...option], { input, ...told })
      expect([code, stderr]).toEqual([1, expect.stringMatching(/more than 2 s of work.*split it\n$/)])
      const pages = stdout.split('\n').filter((line) => line.includes('"metrics":[{'))
      expect(pages).toHaveLength(1)
    }
  })

  it('takes no other time from the environment', async () => {
    const { code, stderr } = await runCli(['parse', SEED], { environment: { PAGE_TIMEOUT: 'soon' } })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/PAGE_TIMEOUT.*whole number above 0/)])
  })

  it('leaves out organizations less sure than option or environment say', async () => {
    const confidences = async (args: string[], environment = {}): Promise<number[]> => {
      const { stdout } = await runCli(['parse', SEED, ...args], { environment })
      return (JSON.parse(stdout) as Page).organizations.flatMap(({ mentions }) =>
        mentions.map(({ confidence }) => confidence),
      )
    }
    const all = await confidences(['--least-confidence', '0'])
    const sure = await confidences(['--least-confidence', '0.99'])
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.length).toBeLessThan(all.length)
    expect(Math.min(...sure)).toBeGreaterThanOrEqual(0.99)
    expect(await confidences([], { LEAST_CONFIDENCE: '0.99' })).toEqual(sure)
  })

  it('survives a reader that stops early', async () => {
    const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" parse seeds --format jsonl | head -c 10`],
      {
        cwd: ROOT,
      },
    )
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([0, ''])
  })

  it.each([
    [['parse']],
    [['parse', 'seeds', '--format', 'xml']],
    [['parse', 'seeds', '--input', 'jsonl']],
    [['parse', 'seeds', '--published-on', '2021-02-30']],
    [['correct', 'aa', '--published-on', '2021-02-30']],
    [['correct', 'aa', '--page', ' ']],
    [['ingest', 'seeds', '--newspaper', '沧州\u0007日报']],
    [['ingest', 'seeds', '--page', '3\n4']],
    [['merge', 'Document:aa', 'Organization:bb', '--evidence', 'x']],
    [['unknown']],
    ...['parse', 'explain', 'ingest', 'watch', 'worker', 'retry'].flatMap((command) =>
      ['0', '-1', '1.5', 'x'].map((seconds) => [[command, 'seeds', '--page-timeout', seconds]]),
    ),
    ...['parse', 'ingest', 'watch', 'worker', 'retry', 'correct'].flatMap((command) =>
      ['-0.1', '1.01', '50%', 'high'].map((share) => [[command, 'aa', '--least-confidence', share]]),
    ),
  ])('answers wrong usage %j with code 2', async (args) => {
    const { code, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(/error:/)
  })
})
