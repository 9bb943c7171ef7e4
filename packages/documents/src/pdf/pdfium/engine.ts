import { PDFiumModule } from '@hyzyla/pdfium'

type Typed = Awaited<ReturnType<typeof PDFiumModule>>

/**
 * PDFium in WebAssembly: no scripts, no network, no files; it sees nothing but the bytes handed in. The package types
 * what its own wrapper calls; here is what else of PDFium's C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h) is
 * called. Handles and pointers are numbers.
 */
export interface Engine extends Typed {
  readonly wasmExports: Typed['wasmExports'] & { readonly memory: Memory }
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number
  _FPDFPage_GetRotation(page: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFPageObj_Transform(
    object: number,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
    f: number,
  ): void
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_HasUnicodeMapError(text: number, index: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  _FPDFText_GetCharAngle(text: number, index: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFTextObj_GetFont(object: number): number
  _FPDFTextObj_GetTextRenderMode(object: number): number
  _FPDFTextObj_SetTextRenderMode(object: number, mode: number): number
  _FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number
}

/** WebAssembly's own memory; `grow` counts in units of 64 KiB. */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** What one file may take: forms that draw each other ten times at each of ten levels need all there is, in three kilobytes. */
export const MOST_MEMORY = 512 * 1024 * 1024
/** What the engine keeps for the next file; memory that it has it never gives back by itself. */
const KEPT_MEMORY = 128 * 1024 * 1024
const MEMORY_PAGE = 65_536

/** It prints that it was refused memory; whoever reads the file says so in words of their own. */
const SILENT: Parameters<typeof PDFiumModule>[0] & { printErr(): void } = { printErr() {} }

let loading: Promise<Engine> | undefined
/** Engines that were refused more memory. */
const full = new WeakSet<Engine>()

/** The engine of this thread, loaded once. */
export function loadEngine(): Promise<Engine> {
  loading ??= start()
  return loading
}

/** After a trap in its code the engine's memory cannot be trusted: the next file gets a new one. */
export function dropEngine(): void {
  loading = undefined
}

/** Done with a file: one that took much does not keep it. */
export function leaveEngine({ wasmExports }: Engine): void {
  if (wasmExports.memory.buffer.byteLength > KEPT_MEMORY) dropEngine()
}

/** Whether a file needed more than {@link MOST_MEMORY}. */
export function isFull(engine: Engine): boolean {
  return full.has(engine)
}

async function start(): Promise<Engine> {
  const engine = (await PDFiumModule({ ...SILENT })) as Engine
  const { memory } = engine.wasmExports
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * MEMORY_PAGE > MOST_MEMORY) {
      full.add(engine)
      throw new RangeError(`PDFium may have ${MOST_MEMORY} bytes of memory`)
    }
    return grow(pages)
  }
  engine._FPDF_InitLibraryWithConfig({})
  return engine
}

/** @throws RangeError where the engine has no memory left */
export function allocate(engine: Engine, bytes: number): number {
  const pointer = engine.wasmExports.malloc(bytes)
  if (pointer === 0) throw new RangeError('PDFium has no memory left')
  return pointer
}
