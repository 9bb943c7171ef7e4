import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Packages that only a bench or a lexicon is made with: installed by npm for this process alone, so that nobody else
 * carries them.
 *
 * @param {string[]} packages with their versions: `@node-rs/jieba@2.0.3`
 * @returns {NodeJS.Require} a `require` that finds them
 */
export function fetched(...packages) {
  const folder = mkdtempSync(join(tmpdir(), 'fetched-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  console.error(`fetching ${packages.join(', ')}`)
  const options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...options, ...packages], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return createRequire(join(folder, 'fetched.js'))
}

/** Its dictionary makes lexicons, and its tagger is raced. */
export const JIEBA = '@node-rs/jieba@2.0.3'
