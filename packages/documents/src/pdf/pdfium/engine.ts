import { PDFiumModule } from '@hyzyla/pdfium'

type Typed = Awaited<ReturnType<typeof PDFiumModule>>

/**
 * PDFium in WebAssembly: no scripts, no network, no files; it sees nothing but the bytes handed in. The package types
 * what its own wrapper calls; here is what else of PDFium's C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h) is
 * called. Handles and pointers are numbers.
 */
export interface Engine extends Typed {
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
  _FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number
}

let loading: Promise<Engine> | undefined

/** The engine of this thread, loaded once. */
export function loadEngine(): Promise<Engine> {
  loading ??= start()
  return loading
}

/** After a trap in its code the engine's memory cannot be trusted: the next file gets a new one. */
export function dropEngine(): void {
  loading = undefined
}

async function start(): Promise<Engine> {
  const engine = (await PDFiumModule({})) as Engine
  engine._FPDF_InitLibraryWithConfig({})
  return engine
}

/** @throws RangeError where the engine has no memory left */
export function allocate(engine: Engine, bytes: number): number {
  const pointer = engine.wasmExports.malloc(bytes)
  if (pointer === 0) throw new RangeError('PDFium has no memory left')
  return pointer
}
