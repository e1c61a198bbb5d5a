import { describe, expect, test } from 'vitest'
import { editFrontMatter, type FrontMatterChanges } from '../../src/document/front-matter-edit.js'

const approval = { approval: { by: 'Jane Poe', on: '2026-11-22', expires: undefined } }

const edits: readonly (readonly [name: string, text: string, changes: FrontMatterChanges, expected: string | undefined])[] = [
  ['no front matter', 'Copy.\n', approval, '---\napproval:\n  by: Jane Poe\n  on: 2026-11-22\n---\n\nCopy.\n'],
  ['empty front matter', '---\n---\nCopy.\n', approval, '---\napproval:\n  by: Jane Poe\n  on: 2026-11-22\n---\nCopy.\n'],
  [
    'a new key goes last; comments, order and odd spacing stay',
    '---\n# who\ntitle:   "A"   # t\n\nstatus: review\n# last\n---\nCopy.\n',
    approval,
    '---\n# who\ntitle:   "A"   # t\n\nstatus: review\n# last\napproval:\n  by: Jane Poe\n  on: 2026-11-22\n---\nCopy.\n',
  ],
  [
    'a map that is there keeps its place and its comments',
    '---\napproval:\n  # the desk\n  by: J. Roe # on leave\n  expires: 2026-12-31\n  channels: [x]\n\n# about status\nstatus: review\n---\n',
    approval,
    '---\napproval:\n  # the desk\n  by: Jane Poe # on leave\n  channels: [ x ]\n  on: 2026-11-22\n\n# about status\nstatus: review\n---\n',
  ],
  [
    'a map in one line stays in one line',
    '---\napproval: {by: J. Roe, expires: 2026-12-31}  # desk\nstatus: review\n---\n',
    approval,
    '---\napproval: { by: Jane Poe, on: 2026-11-22 }  # desk\nstatus: review\n---\n',
  ],
  [
    'windows line ends',
    '---\r\nstatus: review\r\napproval:\r\n  by: J. Roe\r\n---\r\nCopy.\r\n',
    approval,
    '---\r\nstatus: review\r\napproval:\r\n  by: Jane Poe\r\n  on: 2026-11-22\r\n---\r\nCopy.\r\n',
  ],
  [
    'an empty value',
    '---\napproval:\nstatus: review\n---\n',
    approval,
    '---\napproval:\n  by: Jane Poe\n  on: 2026-11-22\nstatus: review\n---\n',
  ],
  [
    'a scalar',
    '---\ntitle: A # b\nstatus: review # why\n---\n',
    { status: 'approved' },
    '---\ntitle: A # b\nstatus: approved # why\n---\n',
  ],
  ['a scalar in quotes', "---\nstatus: 'review'\n---\n", { status: 'approved' }, '---\nstatus: approved\n---\n'],
  [
    'two keys',
    '---\nstatus: review\n---\n',
    { approval: { by: 'J' }, status: 'approved' },
    '---\nstatus: approved\napproval:\n  by: J\n---\n',
  ],
  [
    'values that need quotes',
    '---\n---\n',
    { approval: { by: 'Poe: Jane #1', reference: 'yes', role: '- x', on: '12' } },
    '---\napproval:\n  by: "Poe: Jane #1"\n  reference: yes\n  role: "- x"\n  on: "12"\n---\n',
  ],
  ['a list', '---\n---\n', { approval: { channels: ['x', 'linkedin'] } }, '---\napproval:\n  channels: [ x, linkedin ]\n---\n'],
  [
    'all of it in one line: a key that is there',
    '---\n{status: review, title: A}\n---\n',
    { status: 'approved' },
    '---\n{status: approved, title: A}\n---\n',
  ],
  ['all of it in one line: a key that is not', '---\n{status: review}\n---\n', approval, undefined],
  ['broken YAML', '---\nstatus: [review\n---\n', approval, undefined],
  ['a list of things', '---\n- a\n---\n', approval, undefined],
  ['never closed', '---\nstatus: review\n', approval, undefined],
]

describe('editFrontMatter', () => {
  for (const [name, text, changes, expected] of edits) test(name, () => expect(editFrontMatter(text, changes)).toBe(expected))

  test('editing again changes nothing', () => {
    for (const [, text, changes, expected] of edits) {
      if (expected !== undefined) expect(editFrontMatter(editFrontMatter(text, changes)!, changes)).toBe(expected)
    }
  })
})
