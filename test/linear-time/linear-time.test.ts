import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { expect, it } from 'vitest'
import { growthOf } from './growth.js'

const root = join(import.meta.dirname, '..', '..')

/** Expressions that the check cannot tell to be linear, and why they are all the same. By file and beginning. */
const ALLOWED: readonly (readonly [string, string, string])[] = [
  ['src/cli/version.ts', '/#.*$/', 'reads the address of the project, which stands in its own package.json'],
  ['rules/facts/source.ts', '/(?:survey(?:ed)?|sample|poll', 'the choice is optional and not repeated'],
  ['rules/claim/guaranteed-outcome/rule.ts', '/^(?!.*(?:garanti', 'anchored, and reads a match of at most a few hundred characters'],
  ['rules/privacy/detect/account.ts', '/(?<![A-Za-z0-9$£€฿@.,]|', 'every repetition is bounded, and digits, letters and signs take turns'],
  ['rules/privacy/detect/code.ts', '/^(\\D*)(\\d)', 'reads a candidate of at most some twenty characters'],
  ['rules/privacy/detect/document.ts', '/\\d[0156]\\d[0-3].*$/s', 'reads a candidate of at most some thirty characters'],
  ['rules/privacy/detect/email.ts', '/^(?:[A-Za-zÀ-ɏ0-9](?:', 'every repetition is bounded, and each label ends with a dot'],
  ['rules/privacy/detect/email.ts', '/\\+.*$/', 'reads the local part of an address, of at most 64 characters'],
  ['rules/privacy/detect/email.ts', '/\\s*[([]?\\s*(?:dot', 'reads a candidate of at most some hundred characters'],
  ['rules/privacy/detect/firm.ts', '/[/?#].*$/s', 'reads one address; whatever begins it takes all of the rest'],
  [
    'rules/privacy/detect/france.ts',
    '/(?:code )?banque ?:',
    'every repetition is bounded and none holds a digit, with which each next part begins',
  ],
]

interface Literal {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

function literalsIn(node: unknown, file: string): readonly Literal[] {
  if (!node || typeof node !== 'object') return []
  if ('regex' in node && node.regex && typeof node.regex === 'object') {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    return [{ file, pattern, flags }]
  }
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((each) => literalsIn(each, file)) : literalsIn(value, file),
  )
}

const literals = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      literalsIn(parseAst(readFileSync(join(root, folder, name), 'utf8'), { lang: 'ts' }), `${folder}/${name}`.replaceAll('\\', '/')),
    ),
)

it('every regular expression in the sources takes linear time, or is known not to matter', () => {
  expect(literals.length).toBeGreaterThan(500)
  const used = new Set<number>()
  const wrong = literals.flatMap(({ file, pattern, flags }) => {
    const faults = growthOf(pattern, flags)
    if (!faults.length) return []
    const allowed = ALLOWED.findIndex(([where, begins]) => where === file && `/${pattern}/${flags}`.startsWith(begins))
    if (allowed >= 0) {
      used.add(allowed)
      return []
    }
    return [`${file}: /${pattern.slice(0, 80)}/${flags}: ${faults.join('; ')}`]
  })
  expect(wrong).toEqual([])
  // what is mended must not stay allowed
  expect(ALLOWED.filter((_, index) => !used.has(index))).toEqual([])
})

/** What the check itself must tell: the truth about these is known. */
const KNOWN: readonly (readonly [string, boolean])[] = [
  ['(a+)+$', false],
  ['^(a|a)*$', false],
  ['^(a|aa)+$', false],
  ['^(\\w+\\s?)*$', false],
  ['\\s*x\\s*y\\s*$', false],
  ['.*.*=.*', false],
  ['\\s+$', false],
  ['[a-z]+@[a-z]+', false],
  ['(?<![a-z])[a-z]{1,64}@[a-z]{1,253}', true],
  ['"[^"]*"', true],
  ['<[^>]*>', false],
  ['\\s+', true],
  ['^\\s*x', true],
  ['\\d{3}[- .]\\d{2}[- .]\\d{4}', true],
  ['(?:\\d[ -]?){13,19}', true],
  ['(?:one|two|three)+', true],
  ['(?:a*)*b', false],
]

for (const [pattern, linear] of KNOWN)
  it(`tells that ${pattern} is ${linear ? 'linear' : 'not linear'}`, () => expect([growthOf(pattern, 'u').length === 0]).toEqual([linear]))
