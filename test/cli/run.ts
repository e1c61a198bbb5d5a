import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder with these files; gone when `remove` is called. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'finsocial-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs the command in a folder, as a pipe would see it. The clock stands still on 22 November 2026. */
export async function run(
  cwd: string,
  args: readonly string[],
  { env = {}, stdin = '' }: { env?: Readonly<Record<string, string>>; stdin?: string } = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const sink = (write: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        write(String(chunk))
        done()
      },
    })
  const code = await main(args, {
    cwd,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink((text) => {
      out += text
    }),
    stderr: sink((text) => {
      err += text
    }),
    now: () => Date.UTC(2026, 10, 22, 12),
  })
  return { code, out, err }
}
