import { relative } from 'node:path'
import { UsageError } from './errors.js'
import { type Git, openGit } from './git.js'

/** One committed version of a file. */
export interface Version {
  /** Abbreviated. */
  readonly commit: string
  readonly bytes: Uint8Array
}

/** A search for the approved text should not read a whole history. */
const MOST_VERSIONS = 200

/** The versions of a file (absolute path) that git has, newest first, through renames. None outside of a work tree. */
export async function* versionsOf(path: string, cwd: string): AsyncGenerator<Version> {
  let git: Git
  try {
    git = await openGit(cwd)
  } catch (error) {
    if (error instanceof UsageError) return
    throw error
  }
  const name = relative(git.root, path).replaceAll('\\', '/')
  if (name.startsWith('../')) return
  for (const { commit, file } of await commitsOf(git, name)) {
    const bytes = await git.bytes(['cat-file', 'blob', `${commit}:${file}`]).catch(() => undefined)
    if (bytes) yield { commit: commit.slice(0, 10), bytes }
  }
}

async function commitsOf(git: Git, name: string): Promise<readonly { readonly commit: string; readonly file: string }[]> {
  const args = [
    'log',
    '--follow',
    `--max-count=${MOST_VERSIONS}`,
    '--diff-filter=AMRC',
    '--name-only',
    '-z',
    '--format=%x01%H',
    '--',
    `:(top,literal)${name}`,
  ]
  // A repository without a commit has no history yet.
  const text = await git.text(args).catch(() => '')
  return text
    .split('\x01')
    .filter(Boolean)
    .flatMap((record) => {
      const [commit = '', ...names] = record.split(/[\0\n]/).filter(Boolean)
      const file = names.at(-1)
      return file ? [{ commit, file }] : []
    })
}
