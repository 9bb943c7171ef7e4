export { keys, possibleTypes } from './cache.js'
export { type Client, type ClientOptions, createClient } from './client.js'
export { BaobiaoError, type BaobiaoErrorDetail } from './error.js'
export { graphql } from './graphql.js'
