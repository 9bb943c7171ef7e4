import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { manifest } from '../graphql/operations.js'
import { schema } from '../schema/schema.js'

const beside = (file: string): URL => new URL(`../../${file}`, import.meta.url)

/** What is committed of the schema and of the published operations; the tests compare both. */
writeFileSync(beside('schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
writeFileSync(beside('operations/manifest.json'), manifest())
