import { expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.js'
import { REPORTS } from './samples.js'
import { tamed } from './tamed.js'

for (const [name, load] of Object.entries(FORMATS)) {
  for (const [what, report] of REPORTS) {
    test(`${name} of ${what} is stable and obeyed by nobody`, async () => {
      const format = await load()
      for (const changes of [{}, { quiet: true }, { showSuppressed: true }, { width: 80 }, { width: 30, statistics: true }]) {
        expect(typeof tamed(format, report, changes)).toBe('string')
      }
    })
  }
}

test('every format of the contract is there', () => {
  const contract = 'stylish compact unix json json-with-metadata jsonl sarif junit checkstyle github gitlab rdjson markdown html'
  expect(Object.keys(FORMATS).sort()).toEqual(contract.split(' ').sort())
})
