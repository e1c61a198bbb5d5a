import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../scripts/schemas.js'
import { PRESETS } from '../../src/config/presets.js'
import { validateConfig } from '../../src/config/schema.js'

const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(schemaFiles().get('config.schema.json')!))

describe('the JSON Schema says what the program says', () => {
  const good: readonly unknown[] = [
    {},
    ...Object.values(PRESETS),
    { $schema: './node_modules/finsocial/schemas/config.schema.json', root: true, extends: 'finsocial:us' },
    { extends: ['finsocial:us', './house.yaml'], files: 'drafts/**', rulesDir: ['./rules'] },
    { defaults: { jurisdictions: 'us', firm: { name: 'Harbourline', ids: [12345], kind: 'adviser' }, figures: { cfdLossPercent: 74.5 } } },
    { rules: { '*': 'on', 'claim/*': ['warn'], 'claim/urgency': ['error', { words: ['now'] }] } },
    { linterOptions: { reportUnusedDisableDirectives: false, requireReason: 'off', noInlineConfig: 'privacy/*' } },
    { overrides: { files: '*.fr.md', language: 'fr', rules: { 'claim/*': 'off' } } },
    {
      settings: {
        channels: { x: { fold: 280, limit: 25000 }, linkedin: { fold: false } },
        approval: { maxAgeDays: 90 },
        maxBytes: 1000,
        disclosures: 'words.yaml',
      },
    },
  ]
  const bad: readonly unknown[] = [
    [],
    { rule: {} },
    { root: 'yes' },
    { extends: [{}] },
    { defaults: { language: 'de' } },
    { defaults: { firm: { nmae: 'x' } } },
    { rules: { urgency: 'warn' } },
    { rules: { 'claim/urgency': 'warning' } },
    { rules: { 'claim/urgency': ['warn', 1, 2] } },
    { overrides: [{ language: 'fr' }] },
    { overrides: [{ files: [] }] },
    { settings: { channels: { linkedn: {} } } },
    { settings: { channels: { x: { fold: 'none' } } } },
    { settings: { maxBytes: 0 } },
    { linterOptions: { noInlineConfig: ['privacy'] } },
  ]
  for (const [wanted, configs] of [
    [true, good],
    [false, bad],
  ] as const) {
    for (const config of configs) {
      test(`${wanted ? 'good' : 'bad'}: ${JSON.stringify(config)}`, () => {
        expect([validate(config), validateConfig(config, { file: 'f' }).ok]).toEqual([wanted, wanted])
      })
    }
  }
})

test('every key is described, and the published file is up to date', () => {
  for (const [name, text] of schemaFiles()) {
    expect(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'), 'run `tsx scripts/schemas.ts`').toBe(text)
    const { properties, definitions } = JSON.parse(text) as Record<string, Record<string, { description?: string; $ref?: string }>>
    const described = ({ description, $ref = '' }: { description?: string; $ref?: string }) =>
      description ?? definitions?.[$ref.slice('#/definitions/'.length)]?.description
    expect(Object.keys(properties ?? {}).filter((key) => !described(properties![key]!))).toEqual([])
  }
})
