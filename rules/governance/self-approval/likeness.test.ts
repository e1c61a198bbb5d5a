import { describe, expect, test } from 'vitest'
import { likeness } from './likeness.js'

const names: readonly (readonly [left: string, right: string, found: ReturnType<typeof likeness>])[] = [
  ['Jane Poe', 'Jane Poe', 'same'],
  ['jane  POE', 'Jane Poe', 'same'],
  ['Poe, Jane', 'Jane Poe', 'same'],
  ['Dr. Jane Poe', 'Jane Poe', 'same'],
  ['Zoé Lefèvre', 'Zoe Lefevre', 'same'],
  ['Mme Lefèvre', 'Lefèvre', 'same'],
  ['jane.poe@harbourline.example', 'Jane Poe', 'same'],
  ['นางสาวสมหญิง ตัวอย่าง', 'สมหญิง ตัวอย่าง', 'same'],
  ['J. Poe', 'Jane Poe', 'similar'],
  ['Jane Poe', 'Jane M. Poe', 'similar'],
  ['J. M. Poe', 'Jane Mary Poe', 'similar'],
  ['Mary Poe', 'Jane Poe', 'none'],
  ['Jane Roe', 'Jane Poe', 'none'],
  ['J. P.', 'Jane Poe', 'none'],
  ['Jane', 'Jane Poe', 'none'],
  ['compliance', 'Jane Poe', 'none'],
  ['', 'Jane Poe', 'none'],
  ['สมชาย ตัวอย่าง', 'สมหญิง ตัวอย่าง', 'none'],
  ['M. Poe', 'Mary Poe', 'similar'],
]

describe('likeness', () => {
  for (const [left, right, found] of names) {
    test(`${left || '(empty)'} and ${right}: ${found}`, () => {
      expect(likeness(left, right)).toBe(found)
      expect(likeness(right, left)).toBe(found)
    })
  }
})
