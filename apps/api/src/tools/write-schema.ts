import { writeFileSync } from 'node:fs'
import { manifest } from '../graphql/operations.js'
import { sdl } from '../schema/sdl.js'

const beside = (file: string): URL => new URL(`../../${file}`, import.meta.url)

/** What is committed of the schema and of the published operations; the tests compare both. */
writeFileSync(beside('schema.graphql'), sdl())
writeFileSync(beside('operations/manifest.json'), manifest())
