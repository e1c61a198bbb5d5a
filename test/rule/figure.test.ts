import { describe, expect, test } from 'vitest'
import {
  type Figure,
  highest,
  isCreditTerm,
  isIncentive,
  isOfferedReturn,
  isPastPerformance,
  isPerformance,
  isProjection,
  isStatistic,
  isZero,
  perMonth,
} from '../../src/rule/index.js'

const figure = (part: Partial<Figure>): Figure => ({
  start: 0,
  end: 2,
  text: '8%',
  value: 8,
  unit: 'percent',
  kind: 'return',
  tense: 'none',
  ...part,
})

const QUESTIONS = { isPerformance, isPastPerformance, isProjection, isOfferedReturn, isCreditTerm, isIncentive, isStatistic, isZero }

describe('what kind of statement a figure makes', () => {
  test.each<[string, Partial<Figure>, string]>([
    ['a return in the past', { tense: 'past' }, 'isPerformance isPastPerformance'],
    ['a return to come', { tense: 'future' }, 'isPerformance isProjection'],
    ['a return on offer', {}, 'isPerformance isOfferedReturn'],
    ['a rate', { kind: 'rate' }, 'isCreditTerm'],
    ['a fee of nothing', { kind: 'fee', value: 0 }, 'isCreditTerm isZero'],
    ['a down payment', { kind: 'down-payment' }, 'isCreditTerm'],
    ['a bonus', { kind: 'bonus', unit: 'money' }, 'isIncentive'],
    ['a share of people', { kind: 'share', tense: 'past' }, 'isStatistic'],
    ['nothing to something', { kind: 'fee', value: 0, to: 2 }, 'isCreditTerm'],
    ['a fall', { kind: 'loss', tense: 'past' }, ''],
  ])('%s', (_, part, expected) => {
    const answers = Object.entries(QUESTIONS).flatMap(([name, question]) => (question(figure(part)) ? [name] : []))
    expect(answers.join(' ')).toBe(expected)
  })
})

describe('what a figure comes to', () => {
  test.each<[string, Partial<Figure>, number | undefined]>([
    ['a day', { value: 3, per: 'day' }, 91.25],
    ['a month', { value: 2, per: 'month' }, 2],
    ['a year', { value: 12, per: 'year' }, 1],
    ['a quarter', { value: 3, per: 'quarter' }, 1],
    ['in 9 months', { value: 18, months: 9 }, 2],
    ['the upper end counts', { value: 6, to: 12, per: 'year' }, 1],
    ['no time', {}, undefined],
  ])('%s', (_, part, expected) => {
    const month = perMonth(figure(part))
    if (expected === undefined) expect(month).toBeUndefined()
    else expect(month).toBeCloseTo(expected, 6)
  })

  test('the highest value is the upper end of a range', () => {
    expect([highest(figure({ value: 8, to: 12 })), highest(figure({ value: 8 })), highest(figure({ value: -3 }))]).toEqual([12, 8, -3])
  })
})
