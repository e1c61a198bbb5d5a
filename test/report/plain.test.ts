import { expect, test } from 'vitest'
import { plain, webAddress, withoutCommands } from '../../src/report/plain.js'

const PLAIN: readonly (readonly [string, string, string])[] = [
  ['leaves prose alone', 'ผลตอบแทน 8\u00a0% “élan” 👩‍👩‍👧', 'ผลตอบแทน 8\u00a0% “élan” 👩‍👩‍👧'],
  ['puts line breaks on one line', 'a\r\n\tb\u2028c\u2029d\u0085e', 'a b c d e'],
  ['shows control characters', '\u001b[2J\0\u0007\u007f', '␛[2J␀␇␡'],
  ['shows C1 controls', '\u009b2J', '<U+009B>2J'],
  ['shows bidirectional controls', 'a\u202eb\u2066c\u200fd\u061c', 'a<U+202E>b<U+2066>c<U+200F>d<U+061C>'],
  [
    'breaks commands of build servers',
    'a ###[add-mask]b ##VSO[task.x]y ##teamcity[z] ## heading',
    'a ## #[add-mask]b # #VSO[task.x]y # #teamcity[z] ## heading',
  ],
  ['replaces lone surrogates', '\ud800a\udfff', '\ufffda\ufffd'],
]
for (const [name, given, expected] of PLAIN) test(`plain ${name}`, () => expect(plain(given)).toBe(expected))

const COMMANDS: readonly (readonly [string, string, string])[] = [
  ['at the start of a line', '::error::x\n  ::set-output name=a::b', ': :error::x\n  : :set-output name=a::b'],
  ['after odd spaces', '\u00a0::add-mask::x', '\u00a0: :add-mask::x'],
  ['but not within one', 'a ::error::x', 'a ::error::x'],
]
for (const [name, given, expected] of COMMANDS) test(`commands are broken ${name}`, () => expect(withoutCommands(given)).toBe(expected))

const ADDRESSES: readonly (readonly [string, string | undefined])[] = [
  ['https://www.finra.org/rules#2210', 'https://www.finra.org/rules#2210'],
  ['http://example.com/a b"<c>', 'http://example.com/a%20b%22%3Cc%3E'],
  ['https://example.com/\u001b]8;;x\u0007y', 'https://example.com/%1B]8;;x%07y'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['rules/claim.md', undefined],
]
for (const [given, expected] of ADDRESSES) test(`web address of ${JSON.stringify(given)}`, () => expect(webAddress(given)).toBe(expected))

test('plain is fast on long runs', () => {
  const long = `${' \t'.repeat(100_000)}x${'#'.repeat(100_000)}${'\n:'.repeat(100_000)}`
  const start = performance.now()
  withoutCommands(plain(long))
  withoutCommands(long)
  expect(performance.now() - start).toBeLessThan(1000)
})
