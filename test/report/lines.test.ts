import { expect, test } from 'vitest'
import { compact } from '../../src/report/compact.js'
import { github } from '../../src/report/github.js'
import { unix } from '../../src/report/unix.js'
import { busy, failed, file, finding, hostile, REPORTS, report } from './samples.js'
import { tamed } from './tamed.js'

test('compact is a line a finding', () => {
  expect(tamed(compact, failed)).toBe(`drafts/broken.md:1:1: could not be checked: not UTF-8 text [failure]
drafts/q3.md:1:1: rule claim/superlative stopped: took longer than 250 ms [failure]
drafts/q3.md:6:3: promises a result: “guaranteed return” [error/claim/guaranteed-outcome]
drafts/q3.md:8:12: promises a result: “can’t lose” [warn/claim/guaranteed-outcome]
drafts/q3.md:11:1: the ad label comes after the first words [warn/disclosure/missing-ad-label]
drafts/q3.md:1:1: no approval recorded [info/governance/missing-approval]
drafts/th.md:6:3: promises a result: “🚀 รับประกันผลตอบแทน 8% ต่อปี” [error/claim/guaranteed-outcome]
drafts/th.md:12:2: promises a result: “guaranteed return” [error/claim/guaranteed-outcome]
finsocial: the house rules could not be loaded [failure]
`)
})

test('unix counts the lines', () => {
  expect(tamed(unix, failed)).toBe(`${tamed(compact, failed)}\n9 problems\n`)
  expect(tamed(unix, report([file({ findings: [finding()] })]))).toMatch(/\n\n1 problem\n$/u)
  expect(tamed(unix, report([file()]))).toBe('')
})

for (const [what, given] of REPORTS) {
  test(`compact of ${what} is a line a finding, whatever is in it`, () => {
    const findings = given.files.reduce((sum, one) => sum + one.findings.length, 0)
    expect(tamed(compact, given).split('\n')).toHaveLength(findings + given.failures.length + 1)
  })
  test(`github of ${what} is a command a finding, whatever is in it`, () => {
    const findings = given.files.reduce((sum, one) => sum + one.findings.length, 0)
    const lines = tamed(github, given).split('\n').slice(0, -1)
    expect(lines).toHaveLength(findings + given.failures.length)
    for (const line of lines) expect(() => commandOf(line)).not.toThrow()
  })
}

test('github names file, lines, columns, rule, message, what to write and the law', () => {
  const [first] = tamed(github, busy).split('\n')
  expect(commandOf(first ?? '')).toEqual({
    command: 'error',
    properties: { file: 'drafts/q3.md', line: '6', endLine: '6', col: '3', endColumn: '20', title: 'claim/guaranteed-outcome' },
    data: 'promises a result: “guaranteed return”\nwrite “targeted return, not guaranteed” (31 characters) or “potential return” (16 characters) (or 1 more)\nus: FINRA Rule 2210(d)(1)(B)',
  })
})

test('github leaves columns out over several lines', () => {
  const [, second] = tamed(github, busy).split('\n')
  expect(commandOf(second ?? '')).toMatchObject({ command: 'warning', properties: { line: '8', endLine: '9' } })
  expect(second).not.toContain('col=')
})

test('hostile copy ends up where it was put, and nowhere else', () => {
  const commands = tamed(github, hostile)
    .split('\n')
    .slice(0, -1)
    .map((line) => commandOf(line))
  expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(['error', 'notice']))
  const [, first] = commands
  expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
  expect(commands[0]?.properties.file).toContain('::error::drafts/<script>')
  expect(commands[0]?.data).toContain('100% %0A # #[add-mask]x')
  expect(first?.data).toMatch(/^::error::at the start\n/u)
})

/** Reads a line as GitHub's runner does. */
function commandOf(line: string) {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) throw new Error(`no command: ${line}`)
  const head = line.slice(2, end)
  const space = head.indexOf(' ')
  const unescaped = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const properties = head
    .slice(space + 1)
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))] as const)
  return {
    command: head.slice(0, space),
    properties: Object.fromEntries(properties) as Readonly<Record<string, string>>,
    data: line
      .slice(end + 2)
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%'),
  }
}
