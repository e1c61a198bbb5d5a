import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { CANARY, FOUND, filled, type HostileCase, LINT } from './case.js'

const DRAFT = { 'a.md': `${CANARY}\n` }
const config = (text: string | Uint8Array, name = 'finsocial.config.yaml') => ({ ...DRAFT, [name]: text })

/** Leaves a file behind when it runs, which nothing that is only read may do. */
const CODE = `import { writeFileSync } from 'node:fs'\nwriteFileSync('pwned', '')\nexport default {}\n`

const house = (pattern: string, more = '') =>
  `id: house/word\nkind: forbid\nwhy: The house says so.\npatterns: {en: [${JSON.stringify(pattern)}]}\n${more}examples:\n  bad: [{lang: en, text: "aaa"}]\n  good: [{lang: en, text: "Hi."}]\n`

/** Patterns that take exponential or polynomial time in most engines. */
const SLOW_PATTERNS: readonly string[] = [
  '(a+)+$',
  '(a|a)*$',
  '(a*)*$',
  '(\\w+\\s?)*$',
  '([a-z]+)+b',
  '(a|aa)+$',
  '(?:a+){2,}b',
  '\\s*x\\s*y\\s*$',
  '.*.*=.*',
  '(.*a){20}',
  '(a?){50}a{50}',
  '(?=(a+)+b)c',
  '(\\w+)\\1+$',
  '[a-z]*[a-z]*[a-z]*!',
  '(?<n>a+)\\k<n>+b',
  'a{1,30000}a{1,30000}b',
  '(((((a{1,9}){1,9}){1,9}){1,9}){1,9})b',
]

const CONFIGS: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['the prototype', '__proto__: {rules: {"*": off}}\n', /finsocial\.config\.yaml:1/],
  ['the constructor', 'constructor: {prototype: {polluted: true}}\n', /finsocial\.config\.yaml:1/],
  ['the prototype among rules', 'rules: {__proto__: off}\n', /finsocial\.config\.yaml:1/],
  ['the prototype among settings', 'settings: {__proto__: {maxBytes: 1}}\n', /finsocial\.config\.yaml:1/],
  [
    'an alias bomb',
    [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${filled(`*a${index}, `, 32)}*a${index}]`),
    ].join('\n'),
    /alias/,
  ],
  ['a value that contains itself', 'rules: &r\n  "*": *r\n', /alias|contains itself/],
  ['an alias of nothing', 'rules: *nothing\n', /finsocial\.config\.yaml/],
  ['fifty thousand keys', Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n'), /longer than 256 kB/],
  ['ten thousand keys', Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n'), /finsocial\.config\.yaml/],
  ['brackets within brackets', `rules: ${'['.repeat(50_000)}`, /finsocial\.config\.yaml/],
  ['maps within maps', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /finsocial\.config\.yaml/],
  ['a megabyte', `# ${'x'.repeat(1_000_000)}\n`, /longer than 256 kB/],
  ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x41]), /UTF-8|syntax|not valid/],
  ['NUL', 'rules: "a\0b"\n', /finsocial\.config\.yaml/],
  ['a tag for code', 'rules: !!js/function "function () { process.exit(0) }"\n', /finsocial\.config\.yaml/],
  ['a tag of nobody', 'rules: !ours x\n', /finsocial\.config\.yaml/],
  ['two documents', 'rules: {}\n---\nrules: {}\n', /more than one document/],
  ['a key that stands twice', 'rules: {}\nrules: {}\n', /finsocial\.config\.yaml:2/],
  ['a list', '- a\n', /finsocial\.config\.yaml/],
  ['a text', 'just words\n', /finsocial\.config\.yaml/],
  ['control characters in a key', '"\\e[31m\\n::error::x": 1\n', /finsocial\.config\.yaml/],
  ['an address to extend', 'extends: https://harbourline.example/finsocial.yaml\n', /never fetched/],
  ['an address of Windows to extend', 'extends: "\\\\\\\\host\\\\share"\n', /never fetched|finsocial\.config\.yaml/],
  ['a file to extend that is not there', 'extends: ./gone.yaml\n', /extends.*no such file/],
  ['itself to extend', 'extends: ./finsocial.config.yaml\n', /extends itself/],
  ['a file above the project to extend', 'extends: ../../../../../../etc/passwd\n', /finsocial\.config\.yaml/],
  ['a device to extend', 'extends: /dev/zero\n', /finsocial\.config\.yaml/],
  ['a glob of many stars', `ignores: ["${'*a'.repeat(30)}b"]\n`, /finsocial\.config\.yaml:1.*more than 3 \*/],
  ['a glob with a repeated group', 'files: ["+(a|aa)b", "(a+)+.md"]\n', /finsocial\.config\.yaml:1/],
  ['rules from a device', 'rulesDir: /dev/zero\n', /finsocial\.config\.yaml|zero/],
  ['a plugin that is not there', 'plugins: ./gone.mjs\n', /gone\.mjs/],
  ['limits beyond all', 'settings: {maxBytes: 1e99}\n', /finsocial\.config\.yaml:1/],
  ['limits below all', 'settings: {maxBytes: -1}\n', /finsocial\.config\.yaml:1/],
  ['every rule off', 'rules: {"*": off}\n', /no rule applies|nothing was checked|checks nothing/],
]

export const configurationCases: readonly HostileCase[] = [
  ...CONFIGS.map(([name, text, says]) => ({
    name: `configuration: ${name}`,
    files: config(text),
    code: 2 as const,
    says,
    never: ['polluted:', 'root:x'],
  })),
  ...SLOW_PATTERNS.map((pattern) => ({
    name: `house rule: ${pattern}`,
    files: { 'a.md': `${'a'.repeat(5000)}!\n\n${CANARY}\n`, 'finsocial.config.yaml': 'rulesDir: rules\n', 'rules/a.yaml': house(pattern) },
    code: 2 as const,
    says: /rules\/a\.yaml:4/,
  })),
  {
    name: 'configuration: JSON with a prototype',
    files: config('{"__proto__": {"rules": {"*": "off"}}}', 'finsocial.config.json'),
    code: 2,
    says: /finsocial\.config\.json:1/,
  },
  {
    name: 'configuration: JSON as deep as it goes',
    files: config(`{"rules":${'['.repeat(100_000)}`, 'finsocial.config.json'),
    code: 2,
    says: /finsocial\.config\.json/,
  },
  { name: 'configuration: a pipe', files: DRAFT, prepare: pipe, code: 2, says: /finsocial\.config\.yaml/ },
  {
    name: 'configuration: a link to itself',
    files: DRAFT,
    prepare: (folder) => symlinkSync('finsocial.config.yaml', join(folder, 'finsocial.config.yaml')),
    code: 2,
    says: /finsocial\.config\.yaml/,
  },
  {
    name: 'configuration: code beside drafts is not run',
    files: { 'drafts/a.md': `${CANARY}\n`, 'drafts/finsocial.config.mjs': CODE },
    code: 2,
    says: /finsocial\.config\.mjs/,
    never: ['pwned'],
  },
  {
    name: 'configuration: code is not run where that is forbidden',
    files: { ...DRAFT, 'finsocial.config.mjs': CODE },
    args: [...LINT, '--no-plugins'],
    code: 2,
    says: /finsocial\.config\.mjs/,
    never: ['pwned'],
  },
  {
    name: 'configuration: code that throws',
    files: { ...DRAFT, 'finsocial.config.mjs': 'throw new Error("\\u001b[31mowned")\n' },
    code: 2,
    says: /finsocial\.config\.mjs/,
  },
  {
    name: 'configuration: code that exports a trap',
    files: {
      ...DRAFT,
      'finsocial.config.mjs':
        'export default new Proxy({}, { ownKeys() { throw new Error("trap") }, get() { throw new Error("trap") } })\n',
    },
    code: 2,
    says: /finsocial\.config\.mjs:1:\d+: cannot be run: trap/,
  },
  {
    name: 'configuration: a plugin that is no rule',
    files: { ...config('plugins: ./ours.mjs\n'), 'ours.mjs': 'export default [{ id: 7 }, null, { id: "a/b" }]\n' },
    code: 2,
    says: /ours\.mjs/,
  },
  {
    name: 'configuration: a suppressions file that is damaged',
    files: { ...DRAFT, 'finsocial-suppressions.json': '{"version": 1, "suppressions": [{"__proto__": 1}, null, 7' },
    code: 2,
    says: /finsocial-suppressions\.json/,
  },
  {
    name: 'configuration: a suppressions file of the wrong kinds',
    files: { ...DRAFT, 'finsocial-suppressions.json': '{"version": 1, "suppressions": [null, 7, {"rule": {}}]}' },
    code: 2,
    says: /finsocial-suppressions\.json/,
  },
  {
    name: 'configuration: in package.json, a trap for the search',
    files: { ...DRAFT, 'package.json': '{"finsocial": {"__proto__": null, "rules": 7}}' },
    code: 2,
    says: /package\.json/,
  },
  { name: 'configuration: a package.json that is damaged', files: { ...DRAFT, 'package.json': '{"name": ' }, code: 1, finds: [FOUND] },
  {
    name: 'configuration: by environment, a file that is not there',
    files: DRAFT,
    env: { FINSOCIAL_CONFIG: 'gone.yaml' },
    code: 2,
    says: /gone\.yaml/,
  },
  {
    name: 'configuration: by environment, a format that is none',
    files: DRAFT,
    args: ['lint', '.'],
    env: { FINSOCIAL_FORMAT: '\u001b[31m' },
    code: 2,
    says: /no format/,
  },
  { name: 'options: a date that is none', files: DRAFT, args: [...LINT, '--as-of', '2024-02-31'], code: 2, says: /as-of/ },
  { name: 'options: a number that is none', files: DRAFT, args: [...LINT, '--max-warnings', '1e999'], code: 2, says: /max-warnings/ },
  { name: 'options: a rule that is none', files: DRAFT, args: [...LINT, '--rule', '__proto__: off'], code: 2 },
  { name: 'options: a rule as deep as it goes', files: DRAFT, args: [...LINT, '--rule', `a/b: ${'['.repeat(10_000)}`], code: 2 },
  { name: 'options: control characters', files: DRAFT, args: [...LINT, '--\u001b[31mx'], code: 2 },
  { name: 'options: a command that is none', files: DRAFT, args: ['\u001b[31m\n::error::x'], code: 2, says: /no command/ },
  {
    name: 'options: ten thousand operands',
    files: DRAFT,
    args: ['lint', ...Array.from({ length: 10_000 }, (_, index) => `gone-${index}.md`)],
    code: 2,
    says: /gone-9999\.md/,
  },
]

function pipe(folder: string): void {
  execFileSync('mkfifo', [join(folder, 'finsocial.config.yaml')])
}
