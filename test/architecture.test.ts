import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom. Anything not drawn here is forbidden. */
const DRAWING: Readonly<Record<string, readonly string[]>> = {
  bin: ['src/cli'],
  'src/node': ['src/cli', 'src/config', 'src/index', 'src/rule'],
  'src/index': ['src/engine', 'src/document', 'src/redact', 'src/rule', 'rules'],
  'src/cli': [
    'src/config',
    'src/engine',
    'src/document',
    'src/report',
    'src/record',
    'src/redact',
    'src/lexicon',
    'src/house',
    'src/index',
    'src/tester',
    'src/rule',
    'rules/facts',
  ],
  'src/config': ['src/rule', 'src/document'],
  'src/engine': ['src/document', 'src/lexicon', 'src/rule'],
  'src/lexicon': ['src/document', 'src/rule'],
  'src/house': ['src/lexicon', 'src/engine', 'src/document', 'src/rule'],
  'src/document': ['src/rule'],
  'src/report': ['src/rule'],
  'src/record': ['src/rule'],
  'src/redact': ['src/document', 'src/rule', 'rules'],
  'src/tester': ['src/engine', 'src/document', 'src/rule'],
  'src/rule': [],
  rules: ['src/rule', 'rules/facts'],
  'rules/facts': ['src/rule'],
}

/** Only the edge may touch the machine. `node:crypto` and `node:path` compute; they read nothing. */
const EDGE = ['bin', 'src/cli', 'src/node']
const MACHINE: readonly [string, RegExp][] = [
  ['a Node module', /from 'node:(?!(?:crypto|path)')/],
  ['process', /(?<![\w.'-])process\.(?!exitCode')/],
  ['console', /(?<![\w.'])console\.(?:log|error|warn|info)/],
  ['the network', /(?<![\w.])fetch\(|XMLHttpRequest|WebSocket/],
  ['the clock', /Date\.now|new Date\(\)|performance\.now/],
  ['chance', /Math\.random/],
]

const root = join(import.meta.dirname, '..')

function sources(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('_') ? [] : sources(path)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

function layerOf(path: string): string {
  const name = relative(root, path).replaceAll('\\', '/')
  if (name.startsWith('rules/facts')) return 'rules/facts'
  if (name.startsWith('rules/')) return 'rules'
  if (name.startsWith('src/')) return name.split('/').length === 2 ? name.replace(/\.ts$/, '') : name.split('/').slice(0, 2).join('/')
  return name.split('/')[0]!
}

const files = ['bin', 'src', 'rules'].flatMap((folder) => sources(join(root, folder)))

describe('imports follow the drawing', () => {
  it('reads every source', () => {
    expect(files.length).toBeGreaterThan(60)
  })
  for (const file of files) {
    const name = relative(root, file)
    it(name, () => {
      const text = readFileSync(file, 'utf8')
      const layer = layerOf(file)
      const wrong: string[] = []
      for (const [, specifier] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        if (specifier === 'finsocial/rule') continue
        if (!specifier!.startsWith('.')) continue
        if (specifier!.endsWith('package.json')) continue
        const target = layerOf(resolve(dirname(file), specifier!.replace(/\.js$/, '.ts')))
        if (target !== layer && !DRAWING[layer]?.includes(target)) wrong.push(`${layer} -> ${target} (${specifier})`)
      }
      if (layer === 'rules' && name !== join('rules', 'index.ts') && /from '\.\.\/\.\.\/\.\.\/src/.test(text))
        wrong.push('a rule imports the package by its name')
      if (!EDGE.includes(layer)) for (const [what, pattern] of MACHINE) if (pattern.test(text)) wrong.push(`touches ${what}`)
      expect(wrong).toEqual([])
    })
  }
})
