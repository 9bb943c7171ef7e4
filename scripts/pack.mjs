// Makes the tarball of a package that others may install, in the caller's folder: node scripts/pack.mjs parser
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './commands.mjs'
import { setup } from './setup.mjs'

const [name] = process.argv.slice(2)
setup()
const { status, error } = spawnSync(
  'npm',
  ['pack', '--pack-destination', process.env.INIT_CWD ?? process.cwd()],
  {
    cwd: join(ROOT, 'packages', name),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
if (error) process.stderr.write(`npm: ${error.message}\n`)
process.exitCode = status ?? 1
