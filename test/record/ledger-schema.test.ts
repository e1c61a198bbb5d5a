import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { EVENTS } from '../../src/record/events.js'
import { folderWith } from '../cli/folder.js'
import { run } from '../cli/run.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/ledger.schema.json', import.meta.url), 'utf8')) as {
  properties: { event: { enum: unknown } }
}

it('the published schema knows every event', () => {
  expect(schema.properties.event.enum).toEqual(EVENTS)
})

it('every entry of a ledger has the published shape', async () => {
  const waived = '<!-- finsocial-disable-next claim/guaranteed-outcome -- quoted from the regulator; by=j.doe -->\n\nA guaranteed return.\n'
  const folder = folderWith({
    'a.md': `---\nchannels: [x]\nstatus: published\nfirstUsedOn: 2026-11-01\n---\n\n${waived}\nSee jane.roe@mail.example.\n`,
    'b.md': 'Hello.\n',
  })
  await run(folder, ['record', 'a.md', 'b.md', '--archive', 'archive', '--by', 'Jane Poe'])
  await run(folder, ['record', 'a.md', '--archive', 'archive', '--copy', 'hash', '--event', 'withdrawn'])
  const validate = addFormats.default(new Ajv({ strict: false })).compile(schema)
  const lines = readFileSync(join(folder, 'archive/ledger.jsonl'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    validate(JSON.parse(line))
    expect(validate.errors).toBe(null)
  }
  expect(validate({ ...JSON.parse(lines[0]!), sequence: 0 })).toBe(false)
})
