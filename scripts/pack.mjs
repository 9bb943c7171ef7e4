// Makes the tarball of a package that others may install, in the caller's folder: node scripts/pack.mjs parser
import { pnpm } from './commands.mjs'
import { setup } from './setup.mjs'

const [name] = process.argv.slice(2)
setup()
process.exitCode = pnpm([
  '--filter',
  `@baobiao/${name}`,
  'pack',
  '--pack-destination',
  process.env.INIT_CWD ?? process.cwd(),
])
