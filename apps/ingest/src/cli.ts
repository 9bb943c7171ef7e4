#!/usr/bin/env node
import { run } from './program/program.js'

// Whoever reads our output may stop before we do (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2))
