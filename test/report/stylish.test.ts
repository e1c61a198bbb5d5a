import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { stylish } from '../../src/report/stylish.js'
import { busy, failed, file, finding, hostile, options, report, uk } from './samples.js'
import { tamed } from './tamed.js'

test('the layout, without a terminal', () => {
  expect(tamed(stylish, busy)).toBe(`drafts/q3.md
   6:3   error     promises a result: “guaranteed return”    claim/guaranteed-outcome
                   → write “targeted return, not guaranteed” (31 characters) or “potential return” (16 characters) (or 1 more)
                   us: FINRA Rule 2210(d)(1)(B)
   8:12  warning   promises a result: “can’t lose”           claim/guaranteed-outcome
                   → say what is expected, how it was worked out, and that it may not happen
                   lowered: product inferred from the copy
  11:1   warning   the ad label comes after the first words  disclosure/missing-ad-label
                   → Move “#ad” to the front (--fix does it): “#ad Our view”
                   us: FINRA Rule 2210(d)(1)(B); uk: FCA COBS 4.2.1R and 1 more
   1:1   reminder  no approval recorded                      governance/missing-approval
                   → ask for approval and let \`finsocial approve\` write it down

drafts/th.md
   6:3  error  promises a result: “🚀 รับประกันผลตอบแทน 8% ต่อปี”  claim/guaranteed-outcome
               → write “ผลตอบแทนที่คาดหวัง ไม่รับประกัน” (31 characters)
               us: FINRA Rule 2210(d)(1)(B)
  12:2  error  promises a result: “guaranteed return”          claim/guaranteed-outcome
               → say what is expected, how it was worked out, and that it may not happen

✖ 5 problems (3 errors, 2 warnings) and 1 reminder in 2 of 3 drafts
  1 warning fixable with \`--fix\`
  1 finding waived; \`--show-suppressed\` lists them
  1 draft not checked to the end: drafts/th.md
  2 drafts not yet approved: approval and records not checked (\`--ready\` checks them)
`)
})

test('on a narrow terminal the rule goes below and long lines are wrapped', () => {
  const text = tamed(stylish, report([busy.files[1] ?? file()]), { width: 64, showSuppressed: true })
  expect(text.slice(0, text.indexOf('\n\n'))).toBe(`drafts/q3.md
   6:3   error     promises a result: “guaranteed return”
                   → write “targeted return, not guaranteed” (31
                     characters) or “potential return” (16
                     characters) (or 1 more)
                   claim/guaranteed-outcome · FINRA Rule
                   2210(d)(1)(B)
   8:12  warning   promises a result: “can’t lose”
                   → say what is expected, how it was worked
                     out, and that it may not happen
                   claim/guaranteed-outcome · lowered: product
                   inferred from the copy
  11:1   warning   the ad label comes after the first words
                   → Move “#ad” to the front (--fix does it):
                     “#ad Our view”
                   disclosure/missing-ad-label · FINRA Rule
                   2210(d)(1)(B); FCA COBS 4.2.1R and 1 more
   1:1   reminder  no approval recorded
                   → ask for approval and let \`finsocial
                     approve\` write it down
                   governance/missing-approval
   9:1   waived    promises a result: “guaranteed return”
                   claim/guaranteed-outcome · Product name of an
                   insurance policy, not a return promise. · by
                   j.doe@example.com · COMP-12 · until
                   2027-01-31`)
})

for (const width of [40, 64, 80, 100, 120, 200]) {
  test(`no finding is wider than ${width} columns`, () => {
    const rows = tamed(stylish, hostile, { width, showSuppressed: true })
      .split('\n')
      .filter((line) => line.startsWith('  '))
    expect(rows.length).toBeGreaterThan(10)
    // The guard against commands may add a column to a line, and the summary is never wrapped.
    for (const line of rows.filter((row) => !row.includes(' not '))) expect(stringWidth(line)).toBeLessThanOrEqual(width + 1)
  })
}

test('rule ids line up behind Thai and emoji', () => {
  const rows = tamed(stylish, busy)
    .split('\n')
    .filter((line) => / {2}(?:error|warning).*\/guaranteed-outcome$/u.test(line))
  const columns = rows.map((line) => stringWidth(line.slice(0, line.indexOf('claim/'))))
  expect(columns).toEqual([61, 61, 63, 63])
})

const SUMMARIES: readonly (readonly [string, Parameters<typeof report>, object, string])[] = [
  ['nothing to check says nothing', [], {}, ''],
  ['a clean run says what was checked', [[file({ standing: { ...standing(), ready: true } })]], {}, '✔ 1 draft checked, no problems\n'],
  [
    'a clean run says what was not checked',
    [[file(), file({ file: 'b.md', checked: false })]],
    {},
    '✔ 2 drafts checked, no problems\n  1 draft not checked to the end: b.md\n  2 drafts not yet approved: approval and records not checked (`--ready` checks them)\n',
  ],
  ['a quiet clean run says nothing', [[file()]], { quiet: true }, ''],
  [
    'quiet says nothing about warnings alone',
    [[file({ findings: [finding({ severity: 'warn' })] })]],
    { quiet: true },
    '  1 warning not shown (`--quiet`)\n',
  ],
]
function standing() {
  return { status: 'review', ready: false, language: 'en', jurisdictions: ['us'], channels: ['linkedin'] } as const
}
for (const [name, given, changes, expected] of SUMMARIES) test(name, () => expect(tamed(stylish, report(...given), changes)).toBe(expected))

test('reminders alone are no problems', () => {
  const text = tamed(stylish, report([file({ findings: [finding({ severity: 'info' })] })]))
  expect(text).toContain('ℹ 1 reminder in 1 of 1 draft\n')
})

test('quiet lists errors and says what it hides', () => {
  const text = tamed(stylish, busy, { quiet: true })
  expect(text).not.toContain('the ad label')
  expect(text).toContain('2 warnings, 1 reminder not shown (`--quiet`)')
})

test('failures are told, and the verdict says that the check is not complete', () => {
  const text = tamed(stylish, failed)
  expect(text).toContain('drafts/broken.md\n  -:-  failed  could not be checked: not UTF-8 text\n')
  expect(text).toContain('failed    rule claim/superlative stopped: took longer than 250 ms\n')
  expect(text).toContain('This run\n  -:-  failed  the house rules could not be loaded\n')
  expect(text).toContain('3 failures: the check is not complete')
  expect(text).toContain('the run was stopped early')
})

test('waived findings are listed on request, with reason and expiry', () => {
  expect(tamed(stylish, busy)).not.toContain('Product name')
  expect(tamed(stylish, busy, { showSuppressed: true })).toContain(
    'Product name of an insurance policy, not a return promise. · by j.doe@example.com · COMP-12 · until 2027-01-31\n',
  )
})

test('the jurisdiction is told once there are several', () => {
  const one = report([file({ findings: [finding()] })])
  const two = report([file({ findings: [finding({ jurisdictions: ['us', 'uk'], citations: [...finding().citations, uk] })] })])
  expect(tamed(stylish, one)).toContain('   FINRA Rule 2210(d)(1)(B)\n')
  expect(tamed(stylish, two)).toContain('   us: FINRA Rule 2210(d)(1)(B); uk: FCA COBS 4.2.1R\n')
})

test('statistics count findings by rule', () => {
  expect(tamed(stylish, busy, { statistics: true })).toContain(
    '\n  4  claim/guaranteed-outcome (1 waived)\n  1  disclosure/missing-ad-label\n  1  governance/missing-approval\n\n✖ 5',
  )
})

test('colours and links are asked for, and nothing else changes', () => {
  const coloured = stylish(busy, options({ color: true, width: 100 }))
  expect(coloured).toContain('\u001b[4mdrafts/q3.md\u001b[24m')
  expect(coloured).toContain('\u001b[31merror   \u001b[39m')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(tamed(stylish, busy, { width: 100 }))
  const linked = stylish(busy, options({ hyperlinks: true }))
  expect(linked).toContain(
    '\u001b]8;;https://finsocial.example/rules/claim/guaranteed-outcome\u001b\\claim/guaranteed-outcome\u001b]8;;\u001b\\',
  )
  expect(linked.replace(/\u001b\]8;;.*?\u001b\\/g, '')).toBe(tamed(stylish, busy))
})

test('no link leads to a script', () => {
  expect(stylish(hostile, options({ hyperlinks: true }))).not.toContain('\u001b]8;;javascript')
})

const ADVICE: readonly (readonly [string, Partial<Parameters<typeof finding>[0]>, string])[] = [
  [
    'one rewording',
    { suggestions: [{ description: 'Reword', span: { start: 38, end: 55 }, text: 'a target' }] },
    '→ write “a target” (8 characters)',
  ],
  [
    'words to add',
    { suggestions: [{ description: 'Add the risk warning', span: { start: 60, end: 60 }, text: 'Capital at risk.' }] },
    '→ Add the risk warning: “Capital at risk.”',
  ],
  [
    'words to remove',
    { suggestions: [{ description: 'Remove the number', span: { start: 38, end: 55 }, text: '' }] },
    '→ Remove the number',
  ],
  [
    'a description that says it all',
    { suggestions: [{ description: 'Start with “#ad”', span: { start: 0, end: 0 }, text: '#ad' }] },
    '→ Start with “#ad”',
  ],
  [
    'advice where there is nothing to offer',
    { suggestions: [] },
    '→ say what is expected, how it was worked out, and that it may not happen',
  ],
]
for (const [name, changes, expected] of ADVICE) {
  test(`advice: ${name}`, () => expect(tamed(stylish, report([file({ findings: [finding(changes)] })]))).toContain(`${expected}\n`))
}

test('a page of mandated wording is cut', () => {
  const text = 'Past performance is no guide. '.repeat(40)
  const lines = tamed(
    stylish,
    report([file({ findings: [finding({ suggestions: [{ description: 'Add', span: { start: 0, end: 0 }, text }] })] })]),
  )
  expect(Math.max(...lines.split('\n').map((line) => line.length))).toBeLessThan(280)
  expect(lines).toContain('…\n')
})
