export type { PageLayout } from '@baobiao/parser'
