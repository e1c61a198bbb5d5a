import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { UsageError } from './errors.js'

/** Keeps a signature made for another purpose from counting as an approval. */
const NAMESPACE = 'finsocial'

/** Where the signature of a draft's approval stands. */
export function signatureFileOf(path: string): string {
  return `${path}.sig`
}

/** Signs with `ssh-keygen`, which asks the agent or, on the terminal, for the passphrase. */
export async function signWithSsh(payload: string, key: string): Promise<string> {
  const { code, output, errors } = await run(['-Y', 'sign', '-n', NAMESPACE, '-f', key], payload)
  if (code !== 0 || !output.includes('BEGIN SSH SIGNATURE')) throw new UsageError(`the approval cannot be signed: ${firstLine(errors)}`)
  return output
}

export type SignatureCheck = { readonly ok: true; readonly principal: string } | { readonly ok: false; readonly message: string }

/** Verifies against a list of signers in the format of `ssh-keygen` (“ALLOWED SIGNERS”). */
export async function verifySshSignature(payload: string, signature: string, allowedSigners: string): Promise<SignatureCheck> {
  if (!existsSync(signature)) return { ok: false, message: 'the approval is not signed' }
  const found = await run(['-Y', 'find-principals', '-s', signature, '-f', allowedSigners], '')
  const [principal] = found.output.split('\n')
  if (found.code !== 0 || !principal)
    return { ok: false, message: 'the approval is signed with a key that is not among the allowed signers' }
  const verified = await run(['-Y', 'verify', '-f', allowedSigners, '-I', principal, '-n', NAMESPACE, '-s', signature], payload)
  if (verified.code !== 0) return { ok: false, message: 'the signature is not of this approval' }
  return { ok: true, principal }
}

function run(args: readonly string[], input: string): Promise<{ readonly code: number; readonly output: string; readonly errors: string }> {
  return new Promise((done, fail) => {
    const child = spawn('ssh-keygen', args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (data: Buffer) => output.push(data))
    child.stderr.on('data', (data: Buffer) => errors.push(data))
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(new UsageError(`ssh-keygen cannot be started (${error.code})`, 'install OpenSSH, or leave the signature out')),
    )
    child.on('close', (code) =>
      done({ code: code ?? 1, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() }),
    )
    // it may stop before it has read everything; its exit code says why
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').replace(/\p{C}/gu, '?').slice(0, 200)
}
