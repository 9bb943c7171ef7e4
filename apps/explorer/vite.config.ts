import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { constants } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'

/** Brotli's ninth of twelve levels: as small as the twelfth within some percent, in a tenth of its time. */
const BROTLI_LEVEL = 9

/** What pdf.js asks for while it draws: tables of Chinese encodings, fonts that files do not hold, decoders of pictures. */
const PDF_TABLES = ['cmaps', 'standard_fonts', 'wasm', 'iccs']

/** Puts the tables of pdf.js below the assets, under its version: what an address holds never changes. */
function pdfTables(): Plugin {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return {
    name: 'pdf-tables',
    generateBundle() {
      for (const folder of PDF_TABLES)
        for (const file of readdirSync(join(dirname(manifest), folder)))
          this.emitFile({
            type: 'asset',
            fileName: `assets/pdfjs-${version}/${folder}/${file}`,
            source: readFileSync(join(dirname(manifest), folder, file)),
          })
    },
  }
}

/** The API serves the page at /graphql and its files below /, compressed ahead: no visitor waits for that. */
export default defineConfig({
  base: '/',
  build: { target: 'es2022', manifest: true },
  plugins: [
    pdfTables(),
    compression({
      algorithms: [
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }),
        'gzip',
      ],
      threshold: 1_400,
    }),
  ],
})
