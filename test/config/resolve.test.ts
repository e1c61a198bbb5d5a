import { describe, expect, test } from 'vitest'
import type { Config } from '../../src/config/config.js'
import { unknownRules } from '../../src/config/known-rules.js'
import { builtInLayers, type ConfigFile, layersOf } from '../../src/config/layers.js'
import { originsOf } from '../../src/config/merge.js'
import { BUILT_IN, PRESETS } from '../../src/config/presets.js'
import { printedConfig } from '../../src/config/printed.js'
import { problemText } from '../../src/config/problem.js'
import { createResolver, isInlineWaivable, type OptionLayer, settingOf } from '../../src/config/resolve.js'
import { validateConfig } from '../../src/config/schema.js'

/** Files by path below `/project`, each in its folder; `extends` names count from there. */
function project(files: Readonly<Record<string, Config>>): ReadonlyMap<string, ConfigFile> {
  return new Map(
    Object.entries(files).map(([name, config]) => {
      const path = `/project/${name}`
      const folder = path.slice(0, path.lastIndexOf('/'))
      const names = (config.extends ?? []).filter((target) => !target.startsWith('finsocial:'))
      const targets = new Map(names.map((target) => [target, new URL(target, `file://${path}`).pathname]))
      return [path, { file: name, path, folder, config, targets }]
    }),
  )
}

function resolverOf(files: Readonly<Record<string, Config>>, { entry = 'c.yaml', base = '/project', options = {} as OptionLayer } = {}) {
  const known = project(files)
  const layers = layersOf(known.get(`/project/${entry}`)!, known, base)
  if (!layers.ok) throw new Error(layers.problems.map(problemText).join('\n'))
  return createResolver(layers.value, { options })
}

const one = (config: Config, options: OptionLayer = {}) => resolverOf({ 'c.yaml': config }, { options })

describe('without a configuration', () => {
  const config = createResolver(builtInLayers('/project')).for('/project/a.md')
  test('every rule is on, at its own severity', () =>
    expect(settingOf(config, 'claim/urgency')).toEqual({ severity: 'on', origin: 'built-in' }))
  test('no file is named', () => expect([config.file, config.layers]).toEqual([undefined, ['built-in']]))
  test('personal data and governance cannot be waived', () => {
    expect(['privacy/email-address', 'governance/stale-approval', 'claim/urgency'].map((rule) => isInlineWaivable(config, rule))).toEqual([
      false,
      false,
      true,
    ])
  })
  test('the options are spelled out', () =>
    expect(config.linterOptions).toEqual({
      reportUnusedDisableDirectives: 'error',
      requireReason: { minLength: 10, fields: [] },
      noInlineConfig: ['privacy/*', 'governance/*'],
      ready: false,
      preview: false,
      failSeverity: 'error',
    }))
})

describe('severities', () => {
  const cases: readonly [string, Config, OptionLayer, unknown][] = [
    ['a rule', { rules: { 'claim/urgency': 'warn' } }, {}, ['warn', undefined]],
    ['a category', { rules: { 'claim/*': 'info' } }, {}, ['info', undefined]],
    ['all', { rules: { '*': 'off' } }, {}, ['off', undefined]],
    [
      'the nearer key wins wherever it stands',
      { rules: { 'claim/urgency': 'error', 'claim/*': 'off', '*': 'info' } },
      {},
      ['error', undefined],
    ],
    [
      'a later layer wins over a nearer key',
      { extends: ['finsocial:education'], rules: { 'claim/urgency': 'error' } },
      { rules: { 'claim/*': 'off' } },
      ['off', undefined],
    ],
    ['options', { rules: { 'claim/urgency': ['warn', { words: ['now'] }] } }, {}, ['warn', { words: ['now'] }]],
    [
      'a severity alone keeps the options',
      { rules: { 'claim/urgency': ['warn', { words: ['now'] }] } },
      { rules: { 'claim/urgency': 'error' } },
      ['error', { words: ['now'] }],
    ],
    ['another category', { rules: { claim: 'off', 'claims/*': 'off' } as Config['rules'] & {} }, {}, ['on', undefined]],
  ]
  for (const [name, config, options, expected] of cases) {
    test(name, () => {
      const setting = settingOf(one(config, options).for('/project/a.md'), 'claim/urgency')
      expect([setting.severity, setting.options]).toEqual(expected)
    })
  }
})

describe('overrides', () => {
  const config: Config = {
    defaults: { language: 'en', jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'adviser' } },
    overrides: [
      { files: ['drafts/fr/**'], language: 'fr', jurisdictions: ['eu', 'fr'], rules: { 'claim/urgency': 'warn' } },
      { files: ['*.th.md'], language: 'th', firm: { domains: ['harbourline.example'] } },
      { files: ['drafts/**', '!drafts/fr/**'], ignores: ['drafts/old'], channels: ['linkedin'] },
    ],
  }
  const cases: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['a.md', { language: 'en', jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'adviser' } }],
    ['drafts/fr/a.md', { language: 'fr', jurisdictions: ['eu', 'fr'], firm: { name: 'Harbourline', kind: 'adviser' } }],
    [
      'drafts/fr/deep/a.th.md',
      { language: 'th', jurisdictions: ['eu', 'fr'], firm: { name: 'Harbourline', kind: 'adviser', domains: ['harbourline.example'] } },
    ],
    ['drafts/a.md', { language: 'en', jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'adviser' }, channels: ['linkedin'] }],
    ['drafts/old/a.md', { language: 'en', jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'adviser' } }],
    ['../drafts/fr/a.md', { language: 'en', jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'adviser' } }],
  ]
  const resolver = one(config)
  for (const [file, expected] of cases)
    test(file, () => expect(resolver.for(new URL(file, 'file:///project/').pathname).defaults).toEqual(expected))

  test('drafts that the same overrides match share one object', () =>
    expect(resolver.for('/project/drafts/fr/a.md')).toBe(resolver.for('/project/drafts/fr/b.md')))
  test('what overrides set is told apart', () => {
    expect(resolver.for('/project/drafts/fr/a.th.md').overridden).toEqual({
      language: 'th',
      jurisdictions: ['eu', 'fr'],
      firm: { domains: ['harbourline.example'] },
    })
    expect(resolver.for('/project/a.md').overridden).toEqual({})
  })
  test('rules too', () => expect(settingOf(resolver.for('/project/drafts/fr/a.md'), 'claim/urgency').severity).toBe('warn'))
})

describe('which files are drafts', () => {
  const select = one({ files: ['drafts/**/*.txt', '*.md'], ignores: ['drafts/archive/', '!drafts/archive/keep.md'] }).select
  const cases: readonly [string, unknown][] = [
    ['drafts/a.txt', 'draft'],
    ['drafts/deep/a.md', 'draft'],
    ['drafts/a.pdf', 'other'],
    ['a.txt', 'other'],
    ['drafts/archive/a.md', 'ignored'],
    ['drafts/archive/deep/a.md', 'ignored'],
    ['drafts/archive/keep.md', 'draft'],
    ['.hidden/a.md', 'draft'],
  ]
  for (const [file, expected] of cases) test(file, () => expect(select(`/project/${file}`)).toBe(expected))
  test('a configuration that says nothing leaves it open', () => expect(one({}).select('/project/a.txt')).toBeUndefined())
  test('ignores add up, files are replaced', () => {
    const { select: both } = resolverOf({
      'c.yaml': { extends: ['./house.yaml'], files: ['*.txt'], ignores: ['b.txt'] },
      'house.yaml': { files: ['*.md'], ignores: ['a.txt'] },
    })
    expect(['a.txt', 'b.txt', 'c.txt', 'c.md'].map((file) => both(`/project/${file}`))).toEqual(['ignored', 'ignored', 'draft', 'other'])
  })
})

describe('extends', () => {
  test('left to right, then the body', () => {
    const resolver = resolverOf({
      'c.yaml': { extends: ['./one.yaml', './two.yaml'], defaults: { status: 'draft' } },
      'one.yaml': { extends: ['finsocial:uk'], defaults: { language: 'fr', purpose: 'education', status: 'idea' } },
      'two.yaml': { defaults: { language: 'en', status: 'review' } },
    })
    const config = resolver.for('/project/a.md')
    expect(config.defaults).toEqual({ jurisdictions: ['uk'], language: 'en', purpose: 'education', status: 'draft' })
    expect(config.layers).toEqual(['built-in', 'finsocial:uk', 'one.yaml', 'two.yaml', 'c.yaml'])
    expect(config.file).toBe('c.yaml')
  })

  test('places named by presets add up', () => {
    expect(one({ extends: ['finsocial:us', 'finsocial:fr', 'finsocial:us'] }).for('/project/a.md').defaults.jurisdictions).toEqual([
      'us',
      'eu',
      'fr',
    ])
    expect(one({ extends: ['finsocial:us'], defaults: { jurisdictions: ['uk'] } }).for('/project/a.md').defaults.jurisdictions).toEqual([
      'uk',
    ])
  })

  const cycles: readonly [string, Readonly<Record<string, Config>>, string][] = [
    ['itself', { 'c.yaml': { extends: ['./c.yaml'] } }, 'c.yaml: extends[0]: extends itself: c.yaml → c.yaml'],
    [
      'by a detour',
      { 'c.yaml': { extends: ['finsocial:us', './a.yaml'] }, 'a.yaml': { extends: ['./b.yaml'] }, 'b.yaml': { extends: ['./a.yaml'] } },
      'b.yaml: extends[0]: extends itself: a.yaml → b.yaml → a.yaml',
    ],
  ]
  for (const [name, files, message] of cycles) {
    test(`a cycle: ${name}`, () => {
      const known = project(files)
      const layers = layersOf(known.get('/project/c.yaml')!, known, '/project')
      expect(layers.ok ? [] : layers.problems.map(problemText)).toEqual([message])
    })
  }

  test('twice the same is no cycle; twice at each of thirty steps is too much', () => {
    expect(resolverOf({ 'c.yaml': { extends: ['./a.yaml', './a.yaml'] }, 'a.yaml': {} }).layers).toHaveLength(4)
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [at ? `${at}.yaml` : 'c.yaml', { extends: [`./${at + 1}.yaml`, `./${at + 1}.yaml`] }]),
    )
    const known = project({ ...chain, '30.yaml': {} })
    const layers = layersOf(known.get('/project/c.yaml')!, known, '/project')
    expect(layers.ok ? [] : layers.problems.map(({ message }) => message)).toEqual(['more than 200 configurations extend each other'])
  })

  const bases: readonly [string, string, Readonly<Record<string, Config>>, string, string | undefined][] = [
    [
      'a file below counts from the folder of the file that extends it',
      'c.yaml',
      { 'c.yaml': { extends: ['./house/h.yaml'] }, 'house/h.yaml': { overrides: [{ files: ['drafts/fr/**'], language: 'fr' }] } },
      'drafts/fr/a.md',
      'fr',
    ],
    [
      'a file above counts from its own',
      'drafts/c.yaml',
      { 'drafts/c.yaml': { extends: ['../h.yaml'] }, 'h.yaml': { overrides: [{ files: ['drafts/fr/**'], language: 'fr' }] } },
      'drafts/fr/a.md',
      'fr',
    ],
    [
      'its own overrides count from the folder that was found',
      'drafts/c.yaml',
      { 'drafts/c.yaml': { overrides: [{ files: ['fr/**'], language: 'fr' }] } },
      'drafts/fr/a.md',
      'fr',
    ],
  ]
  for (const [name, entry, files, file, language] of bases) {
    test(name, () => {
      const base = `/project/${entry}`.slice(0, -'/c.yaml'.length)
      expect(resolverOf(files, { entry, base }).for(`/project/${file}`).defaults.language).toBe(language)
    })
  }

  test('paths count from the file that names them', () => {
    const config = resolverOf({
      'c.yaml': { extends: ['./house/h.yaml'], rulesDir: ['./rules'], plugins: ['finsocial-plugin-own', './rules'] },
      'house/h.yaml': { rulesDir: ['./rules'], plugins: ['./p.mjs', 'finsocial-plugin-own'], settings: { disclosures: ['words.yaml'] } },
    }).for('/project/a.md')
    expect(config.rulesDir).toEqual(['/project/house/rules', '/project/rules'])
    expect(config.plugins).toEqual([
      { name: '/project/house/p.mjs', folder: '/project/house' },
      { name: 'finsocial-plugin-own', folder: '/project/house' },
      { name: '/project/rules', folder: '/project' },
    ])
    expect(config.settings).toEqual({ maxBytes: 262_144, disclosures: ['/project/house/words.yaml'] })
  })
})

describe('the command line', () => {
  const resolver = one(
    {
      defaults: { jurisdictions: ['us'] },
      rules: { 'claim/urgency': 'off' },
      overrides: [{ files: ['**'], rules: { 'claim/urgency': 'warn' } }],
    },
    { rules: { 'claim/urgency': 'error' }, frontMatter: { jurisdictions: ['th'] }, linterOptions: { ready: true } },
  )
  const config = resolver.for('/project/a.md')
  test('beats overrides', () => expect(settingOf(config, 'claim/urgency')).toEqual({ severity: 'error', origin: 'command line' }))
  test('stands apart from defaults, above front matter', () =>
    expect([config.defaults, config.forced]).toEqual([{ jurisdictions: ['us'] }, { jurisdictions: ['th'] }]))
  test('sets options', () =>
    expect([config.linterOptions.ready, originsOf(config.pieces)['linterOptions.ready']]).toEqual([true, 'command line']))
})

test('every value is printed with its origin', () => {
  const lines: Readonly<Record<string, number>> = {
    rules: 4,
    'rules.claim/urgency': 5,
    'defaults.firm.name': 9,
    'overrides.0.language': 12,
    'overrides.0.rules.claim/*': 14,
  }
  const place = (path: readonly (string | number)[]) => (lines[path.join('.')] ? { line: lines[path.join('.')]!, column: 1 } : undefined)
  const config: Config = {
    extends: ['finsocial:us'],
    rules: { 'claim/urgency': 'warn' },
    defaults: { firm: { name: 'Harbourline', kind: 'bank' } },
    overrides: [{ files: ['**'], language: 'fr', purpose: 'service', rules: { 'claim/*': 'info' } }],
  }
  const file: ConfigFile = { file: 'c.yaml', path: '/project/c.yaml', folder: '/project', config, targets: new Map(), place }
  const layers = layersOf(file, new Map(), '/project')
  if (!layers.ok) throw new Error('valid')
  const printed = printedConfig(createResolver(layers.value).for('/project/a.md'), ['disclosure/x', 'claim/urgency'])
  expect(JSON.parse(JSON.stringify(printed))).toEqual({
    config: 'c.yaml',
    layers: ['built-in', 'finsocial:us', 'c.yaml'],
    defaults: { jurisdictions: ['us'], firm: { name: 'Harbourline', kind: 'bank' }, language: 'fr', purpose: 'service' },
    forced: {},
    settings: { maxBytes: 262_144 },
    linterOptions: expect.objectContaining({ failSeverity: 'error' }),
    rulesDir: [],
    plugins: [],
    rules: { 'claim/urgency': { severity: 'info', origin: 'c.yaml:14' }, 'disclosure/x': { severity: 'on', origin: 'built-in' } },
    origins: {
      'defaults.jurisdictions': 'finsocial:us',
      'defaults.firm.name': 'c.yaml:9',
      'defaults.firm.kind': 'c.yaml',
      'defaults.language': 'c.yaml:12',
      'defaults.purpose': 'c.yaml#overrides[0]',
      'settings.maxBytes': 'built-in',
      'linterOptions.reportUnusedDisableDirectives': 'built-in',
      'linterOptions.requireReason.minLength': 'built-in',
      'linterOptions.requireReason.fields': 'built-in',
      'linterOptions.noInlineConfig': 'built-in',
      'linterOptions.ready': 'built-in',
      'linterOptions.preview': 'built-in',
      'linterOptions.failSeverity': 'built-in',
    },
  })
})

test('keys that name no rule are found wherever they stand', () => {
  const { layers } = one({
    extends: ['finsocial:education', 'finsocial:strict'],
    rules: { 'claim/urgent': 'warn', 'claim/*': 'off', '*': 'on', 'house/mine': 'warn' },
    linterOptions: { noInlineConfig: ['privacy/*'] },
    overrides: [{ files: ['a'], rules: { 'clam/*': 'off', 'claim/urgency': 'warn' } }],
  })
  expect(unknownRules(layers, ['claim/urgency', 'house/mine']).map(problemText)).toEqual([
    'c.yaml: rules.claim/urgent: no such rule (did you mean “claim/urgency”?)',
    'c.yaml: overrides[0].rules.clam/*: no such rule (did you mean “claim/*”?)',
    'c.yaml: linterOptions.noInlineConfig[0]: no such rule',
  ])
})

test('the presets are valid configurations, and the documented ones are there', () => {
  for (const config of [BUILT_IN, ...Object.values(PRESETS)])
    expect(validateConfig(config, { file: 'preset' })).toEqual({ ok: true, value: config })
  const names = ['recommended', 'strict', 'us', 'uk', 'eu', 'fr', 'th', 'education', 'all']
  expect(Object.keys(PRESETS).sort()).toEqual(names.map((name) => `finsocial:${name}`).sort())
})
