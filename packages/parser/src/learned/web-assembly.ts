/** Of the platform only what is used here: the parser is built without a browser's or Node's types. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}
declare const atob: (base64: string) => string

/** The memory of compiled code; it grows by pages of 64 kB. */
export interface CompiledMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
const PAGE = 65536

/**
 * What compiled code exports; null where the runtime has no WebAssembly or no SIMD, or a page's policy forbids compiling.
 *
 * @param code in base64
 */
export function exportsOf(code: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(code), (byte) => byte.charCodeAt(0))
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  } catch {
    return null
  }
}

/** Makes room for this many bytes. */
export function growTo(memory: CompiledMemory, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE)
  if (missing > 0) memory.grow(missing)
}
