import type { ServerResponse } from 'node:http'

/** Answers with a line of plain text. */
export function text(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${line}\n`)
}
