import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, UsageError } from './errors.js'
import { quotedName } from './names.js'

export interface FileListOptions {
  readonly cwd: string
  /** `-0`: names end with NUL instead of a newline. */
  readonly nul?: boolean
  readonly stdin: AsyncIterable<Uint8Array | string>
}

/** Reads the operands of `--file-list`: from a file, or from standard input for `-`. An empty list is no error. */
export async function readFileList(name: string, { cwd, nul = false, stdin }: FileListOptions): Promise<readonly string[]> {
  const text = name === '-' ? await textOf(stdin) : await textOfFile(resolve(cwd, name), name)
  // NUL cannot stand in a name, a newline can: only the former is taken as it is
  if (nul) return text.split('\0').filter(Boolean)
  if (text.includes('\0')) throw new UsageError(`--file-list: ${quotedName(name)} is separated by NUL`, 'add -0')
  return text.split(/\r?\n/).filter(Boolean)
}

async function textOfFile(path: string, name: string): Promise<string> {
  try {
    return await textOf(createReadStream(path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--file-list: cannot read ${quotedName(name)} (${codeOf(error)})`)
  }
}

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new UsageError('--file-list: names are not UTF-8')
  }
}
