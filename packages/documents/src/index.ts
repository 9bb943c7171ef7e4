export type { PageLayout } from '@baobiao/parser'
export * from './pdf/index.js'
