import { constants } from 'node:zlib'
import { defineConfig } from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'

/** Brotli's ninth of twelve levels: as small as the twelfth within some percent, in a tenth of its time. */
const BROTLI_LEVEL = 9

/** The API serves the page at /graphql and its files below /, compressed ahead: no visitor waits for that. */
export default defineConfig({
  base: '/',
  build: { target: 'es2022' },
  plugins: [
    compression({
      algorithms: [
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }),
        'gzip',
      ],
      threshold: 1_400,
    }),
  ],
})
