import { describe, expect, test } from 'vitest'
import { datesAsAt } from './as-at.js'

const texts: readonly (readonly [text: string, days: readonly string[]])[] = [
  ['Rates as at 31 December 2025.', ['as at 31 December 2025: 2025-12-31']],
  ['Rates as of December 31, 2025.', ['as of December 31, 2025: 2025-12-31']],
  ['Data as of 1st Jan 2026', ['as of 1st Jan 2026: 2026-01-01']],
  ['as at the 3rd of March 2026', ['as at the 3rd of March 2026: 2026-03-03']],
  ['as at 2026-02-28', ['as at 2026-02-28: 2026-02-28']],
  ['as at February 2024', ['as at February 2024: 2024-02-29']],
  ['By the end of June 2026 we had moved', []],
  ['Taux au 1er janvier 2026', ['au 1er janvier 2026: 2026-01-01']],
  ['Encours à fin décembre 2025', ['à fin décembre 2025: 2025-12-31']],
  ['AU 31 DÉCEMBRE 2025', ['AU 31 DÉCEMBRE 2025: 2025-12-31']],
  ['ข้อมูล ณ วันที่ 31 ธันวาคม 2568', ['ณ วันที่ 31 ธันวาคม 2568: 2025-12-31']],
  ['ณ 30 มิ.ย. 2569', ['ณ 30 มิ.ย. 2569: 2026-06-30']],
  ['as at 31 March 2026 and as at 30 June 2026', ['as at 31 March 2026: 2026-03-31', 'as at 30 June 2026: 2026-06-30']],
  ['as at 31 February 2026', []],
  ['The act of 30 September 2005', []],
  ['on 31 December 2025', []],
  ['Offre du 1er au 15 mars 2026', []],
  ['Offre du 20 décembre 2025 au 15 mars 2026', []],
  ['Taux du livret au 15 mars 2026', ['au 15 mars 2026: 2026-03-15']],
  ['as at 31 December 20256', []],
  ['whereas of May 2020 we know little', []],
  ['', []],
]

describe('datesAsAt', () => {
  for (const [text, days] of texts) {
    test(text || '(empty)', () => expect(datesAsAt(text).map(({ start, end, day }) => `${text.slice(start, end)}: ${day}`)).toEqual(days))
  }

  test('takes linear time on long text', () => {
    const started = performance.now()
    for (const piece of ['as at ', 'au 1', '31 ', 'ณ ', 'a', 'as at 31 ', 'à fin de ']) datesAsAt(piece.repeat(40_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
