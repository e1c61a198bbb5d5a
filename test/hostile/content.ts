import { CANARY, CLEAN, FOUND, filled, type HostileCase } from './case.js'

const KILO = 1024
const MEGA = KILO * KILO
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

/** Much of one thing, and exactly as much as may be. */
const SIZES: Readonly<Record<string, string>> = {
  'one long line': filled('word ', 256 * KILO - 100),
  'one long word': filled('a', 250_000),
  'one long number': filled('1', 250_000),
  'digits in groups': filled('1234 ', 100_000),
  'digits with dots': filled('1.', 100_000),
  'one long address': `https://a.example/${filled('a', 200_000)}`,
  'one long mail address': `${filled('a', 200_000)}@a.example`,
  dots: filled('.', 200_000),
  ellipses: filled('… ', 100_000),
  'short sentences': filled('a. ', 100_000),
  abbreviations: filled('e.g. ', 100_000),
  'initials without a space': filled('a.b.', 100_000),
  hyphens: filled('a-', 200_000),
  apostrophes: filled("a'", 200_000),
  slashes: filled('a/', 200_000),
  'quotation marks': filled('“a” ', 100_000),
  'brackets of prose': filled('(a ', 100_000),
  percentages: filled('8% ', 100_000),
  currencies: filled('$1,000.00 ', 100_000),
  dates: filled('1 May 2024, ', 100_000),
  hashtags: filled('#a ', 100_000),
  mentions: filled('@a ', 100_000),
  emoji: filled('👩‍👩‍👧‍👦', 100_000),
  'combining marks': `a${filled('\u0301', 100_000)}`,
  'invisible characters': filled('\u200b', 200_000),
  'soft hyphens in words': filled('guar\u00adan', 100_000),
  'turned directions': filled('\u202e\u2066', 100_000),
  'mathematical letters': filled('\u{1d420}', 100_000),
  'letters that look alike': filled('а', 100_000),
  'ligatures that unfold': filled('\ufdfa', 60_000),
  negations: filled('not no never ', 100_000),
  conditionals: filled('if unless when ', 100_000),
  questions: filled('is it? ', 100_000),
  waivers: filled('<!-- finsocial-disable-next claim/superlative -- quoted from the regulator -->\n\na\n\n', 60_000),
  'control characters': filled('\u0001\u0007\u001b', 100_000),
}

export const sizeCases: readonly HostileCase[] = [
  ...Object.entries(SIZES).map(([name, text]) => ({
    name: `size: ${name}`,
    files: { 'draft.md': `${CANARY}\n\n${text}\n` },
    code: 1 as const,
    finds: [`${FOUND} | draft/unreadable`],
  })),
  ...['การลงทุนมีความเสี่ยง', '\u0e49'].map((seed) => ({
    name: `size: Thai without a space, ${seed.length}`,
    files: { 'draft.md': `รับประกันผลตอบแทน 8% ต่อปี\n\n${filled(seed, 60_000)}\n` },
    code: 1 as const,
    finds: [`${FOUND} | draft/unreadable`],
  })),
  {
    name: 'size: claims all the way',
    files: { 'draft.md': filled('guaranteed returns ', 256 * KILO - 100) },
    code: 1,
    finds: [`${FOUND} | draft/unreadable`],
  },
  {
    name: 'size: a claim at the end of the longest draft',
    files: { 'draft.md': `${filled('word ', 256 * KILO - 100)}\n\n${CANARY}\n` },
    code: 1,
    finds: [FOUND],
  },
  { name: 'size: a character too many', files: { 'draft.md': filled('word ', 256 * KILO + 1) }, code: 1, finds: ['draft/unreadable'] },
  {
    name: 'size: a megabyte of bytes that are no text',
    files: { 'draft.md': Buffer.alloc(200 * KILO, 0xc3) },
    code: 2,
    finds: ['draft/unreadable'],
  },
  { name: 'size: ten megabytes', files: { 'draft.md': Buffer.alloc(10 * MEGA, 'word ') }, code: 1, finds: ['draft/unreadable'] },
  {
    name: 'size: four megabytes where they are allowed',
    files: { 'draft.md': Buffer.alloc(4 * MEGA + 1, 'word '), 'finsocial.config.yaml': 'settings: {maxBytes: 4194304}\n' },
    code: 1,
    finds: ['draft/unreadable'],
  },
  { name: 'size: nothing', files: { 'draft.md': '' }, code: 0 },
  { name: 'size: white space', files: { 'draft.md': ' \t\r\n\u00a0\u2028\u3000\n' }, code: 0 },
  {
    name: 'size: two thousand drafts',
    files: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${index}.md`, index === 1999 ? `${CANARY}\n` : CLEAN])),
    args: ['lint', '-f', 'json', '--jurisdiction', 'us', '--only', 'claim/*', '.'],
    code: 1,
    finds: [FOUND],
  },
]

const draftWith = (yaml: string) => ({ 'draft.md': `---\n${yaml}\n---\n\n${CANARY}\n` })
const MALFORMED = 'draft/malformed-front-matter'
const UNKNOWN = 'draft/unknown-field'

const bomb = (levels: number) =>
  [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: levels }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(8)}*a${index}]`),
  ].join('\n')

/** Front matter, the rules that speak of it. The claim below it is found whatever it says. */
const YAML: readonly (readonly [string, string, ...(readonly string[])])[] = [
  ['an alias bomb', bomb(9), MALFORMED],
  ['a small alias bomb', bomb(3), `${MALFORMED} | ${UNKNOWN}`],
  [
    'a merge bomb',
    `a: &a {x: 1}\n${Array.from({ length: 60 }, (_, index) => `b${index}: &b${index} {<<: [*a, *a]}`).join('\n')}`,
    MALFORMED,
  ],
  ['a value that contains itself', 'a: &a [*a]', `${MALFORMED} | ${UNKNOWN}`],
  ['an alias of nothing', 'a: *nothing', MALFORMED],
  ['a thousand keys', Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join('\n'), MALFORMED],
  ['keys up to the limit', Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join('\n'), UNKNOWN],
  ['brackets within brackets', `a: ${'['.repeat(5000)}`, MALFORMED],
  ['braces within braces', `a: ${'{a: '.repeat(1000)}`, MALFORMED],
  ['dashes after dashes', `a:\n${'- '.repeat(1000)}x`, MALFORMED],
  ['maps within maps', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), MALFORMED],
  ['a long value', `title: ${'x'.repeat(40_000)}`, MALFORMED],
  ['a long key', `${'k'.repeat(5000)}: 1`, `${UNKNOWN} | ${MALFORMED}`],
  ['a key that stands twice', 'title: a\ntitle: b', MALFORMED],
  ['the prototype as a key', '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}', UNKNOWN],
  ['the prototype within a key', 'author: {__proto__: {name: x}}', `${UNKNOWN} | ${MALFORMED}`],
  ['a key called toString', 'toString: 1\nhasOwnProperty: 1', UNKNOWN],
  ['a tag for code', 'title: !!js/function "function () { process.exit(0) }"', `${MALFORMED} | ${FOUND}`],
  ['a tag for bytes', 'title: !!binary aGVsbG8=', `${MALFORMED} | ${FOUND}`],
  ['a tag for a time', 'title: !!timestamp 2024-01-01', `${MALFORMED} | ${FOUND}`],
  ['a tag for a set', 'title: !!set {a, b}', MALFORMED],
  ['a tag of nobody', 'title: !ours x', `${MALFORMED} | ${FOUND}`],
  ['directives', '%YAML 9.9\n%TAG ! tag:a,2000:\ntitle: x', MALFORMED],
  ['a list', '- a\n- b', MALFORMED],
  ['a text', 'just words', MALFORMED],
  ['tabs', '\ttitle: x', MALFORMED],
  ['a question as a key', '? [a, b]\n: c', `${MALFORMED} | ${UNKNOWN}`],
  ['an empty key', ': x', `${MALFORMED} | ${UNKNOWN}`],
  ['NUL', 'title: a\0b', `${MALFORMED} | ${FOUND}`],
  [
    'wrong kinds everywhere',
    'language: [1]\njurisdictions: {a: b}\nchannels: 7\napproval: yes\nmedia: x\nauthor: [x]\nretention: {years: many}',
    MALFORMED,
  ],
  ['a date that is none', 'publishAt: 2024-02-31', MALFORMED],
  ['a number without an end', `retention: {years: ${'9'.repeat(400)}}`, MALFORMED],
  ['not a number', 'retention: {years: .nan}', MALFORMED],
]

export const yamlCases: readonly HostileCase[] = [
  ...YAML.map(([name, yaml, ...finds]) => ({
    name: `yaml: ${name}`,
    files: draftWith(yaml),
    code: 1 as const,
    finds: [...finds, FOUND],
    never: ['polluted'],
  })),
  {
    name: 'yaml: a fence that never closes',
    files: { 'draft.md': `---\ntitle: x\n\n${CANARY}\n` },
    code: 1,
    finds: [MALFORMED, FOUND],
  },
  {
    name: 'yaml: personal data in what cannot be read',
    files: draftWith('title: "unclosed\nauthor: {email: jane.doe@harbourline.example'),
    code: 1,
    finds: [MALFORMED, FOUND],
    never: ['jane.doe'],
  },
  {
    name: 'yaml: personal data in a key that nobody knows',
    files: draftWith('jane.doe@harbourline.example: x'),
    code: 1,
    finds: [UNKNOWN, FOUND],
    never: ['jane.doe@'],
  },
]

const text = `${CANARY}\n`

export const encodingCases: readonly HostileCase[] = [
  { name: 'encoding: a byte order mark', files: { 'draft.md': `\ufeff${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: two byte order marks', files: { 'draft.md': `\ufeff\ufeff${text}` }, code: 1, finds: [FOUND] },
  {
    name: 'encoding: a mark before front matter',
    files: { 'draft.md': `\ufeff---\nlanguage: en\n---\n\n${text}` },
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'encoding: UTF-16, little end first',
    files: { 'draft.md': Buffer.from(`\ufeff${text}`, 'utf16le') },
    code: 2,
    finds: ['draft/unreadable'],
    says: /UTF-16/,
  },
  {
    name: 'encoding: UTF-16, big end first',
    files: { 'draft.md': Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
    code: 2,
    finds: ['draft/unreadable'],
    says: /UTF-16/,
  },
  { name: 'encoding: UTF-16 without a mark', files: { 'draft.md': Buffer.from(text, 'utf16le') }, code: 2, finds: ['draft/unreadable'] },
  { name: 'encoding: UTF-32', files: { 'draft.md': bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]) }, code: 2, finds: ['draft/unreadable'] },
  {
    name: 'encoding: Latin-1',
    files: { 'draft.md': Buffer.from('Un rendement garanti dès le début, à vie.\n', 'latin1') },
    code: 2,
    finds: ['draft/unreadable'],
  },
  {
    name: 'encoding: Windows-874',
    files: { 'draft.md': bytes([0xc3, 0xd1, 0xba, 0xbb, 0xc3, 0xd0, 0xa1, 0xd1, 0xb9]) },
    code: 2,
    finds: ['draft/unreadable'],
  },
  { name: 'encoding: a character cut in two', files: { 'draft.md': bytes(text, [0xe0, 0xb8]) }, code: 2, finds: ['draft/unreadable'] },
  { name: 'encoding: an overlong form', files: { 'draft.md': bytes(text, [0xc0, 0xaf]) }, code: 2, finds: ['draft/unreadable'] },
  { name: 'encoding: a surrogate', files: { 'draft.md': bytes(text, [0xed, 0xa0, 0x80]) }, code: 2, finds: ['draft/unreadable'] },
  { name: 'encoding: beyond Unicode', files: { 'draft.md': bytes(text, [0xf4, 0x90, 0x80, 0x80]) }, code: 2, finds: ['draft/unreadable'] },
  { name: 'encoding: NUL', files: { 'draft.md': `a\0b ${text}` }, code: 1, finds: [FOUND] },
  {
    name: 'encoding: NUL in the words',
    files: { 'draft.md': 'A guar\0anteed return of 8% a year.\n' },
    code: 1,
    finds: [`${FOUND} | draft/obfuscated-text`],
  },
  {
    name: 'encoding: every control character',
    files: { 'draft.md': `${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}\u007f\u0085\u009b\n\n${text}` },
    code: 1,
    finds: [FOUND],
  },
  { name: 'encoding: line ends of three kinds', files: { 'draft.md': `a\r\nb\rc\n\r${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: separators of lines and paragraphs', files: { 'draft.md': `a\u2028b\u2029${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: noncharacters', files: { 'draft.md': `\uffff\ufffe\u{1ffff}\ufdd0 ${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: replacement characters', files: { 'draft.md': `\ufffd\ufffd ${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: private use', files: { 'draft.md': `\ue000\u{f0000} ${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: tag characters', files: { 'draft.md': `a\u{e0041}\u{e0042} ${text}` }, code: 1, finds: [FOUND] },
  { name: 'encoding: no line end', files: { 'draft.md': CANARY }, code: 1, finds: [FOUND] },
]
