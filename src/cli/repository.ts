import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const roots = new Map<string, string | undefined>()

/** The nearest folder, from `folder` upwards, that holds a git repository or a work tree of one. */
export function repositoryRoot(folder: string): string | undefined {
  if (roots.has(folder)) return roots.get(folder)
  const parent = dirname(folder)
  const root = isRepository(folder) ? folder : parent === folder ? undefined : repositoryRoot(parent)
  roots.set(folder, root)
  return root
}

export function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}
