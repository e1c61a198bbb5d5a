import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The file that importing a package from a folder would run; nothing when no such package is installed. */
export function packageEntry(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const root = join(at, 'node_modules', name)
    const metadata = read(join(root, 'package.json'))
    if (metadata) {
      const entry = entryOf(metadata.exports) ?? (typeof metadata.main === 'string' ? metadata.main : 'index.js')
      return join(root, entry)
    }
    if (dirname(at) === at) return undefined
  }
}

function read(path: string): { readonly exports?: unknown; readonly main?: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { exports?: unknown; main?: unknown }
  } catch {
    return undefined
  }
}

/** What `exports` says of the package itself, to a program that imports it. */
function entryOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (Array.isArray(exports)) return exports.map(entryOf).find(Boolean)
  if (typeof exports !== 'object' || exports === null) return undefined
  const fields = exports as Readonly<Record<string, unknown>>
  for (const condition of ['.', 'node', 'import', 'module-sync', 'default', 'require']) {
    const entry = condition in fields ? entryOf(fields[condition]) : undefined
    if (entry) return entry
  }
  return undefined
}
