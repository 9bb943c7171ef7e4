/** The kernel of assembly/kernel.ts, compiled, in base64. */
export function compileKernel(): Promise<string>
