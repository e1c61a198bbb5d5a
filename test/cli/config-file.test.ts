import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ConfigSearch, openConfigs } from '../../src/cli/config-file.js'
import { CONFIG_NAMES } from '../../src/cli/config-reader.js'
import { ConfigError } from '../../src/cli/errors.js'
import { settingOf } from '../../src/config/resolve.js'
import { addFiles, folderWith } from './folder.js'

type Files = Readonly<Record<string, string>>

/** What `defaults.title` says in the configuration that applies to a file; the files name themselves in it. */
async function titleFor(cwd: string, file: string, search: Partial<ConfigSearch> = {}): Promise<string | undefined> {
  const resolver = await openConfigs({ cwd, ...search }).for(join(cwd, file))
  return resolver.for(join(cwd, file)).defaults.title
}

async function problemsOf(cwd: string, search: Partial<ConfigSearch> = {}, file = 'a.md'): Promise<readonly string[]> {
  try {
    await openConfigs({ cwd, ...search }).for(join(cwd, file))
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')
    throw error
  }
}

const titled = (title: string) => `defaults: {title: ${title}}\n`
const NODE_CAN_STRIP_TYPES = 'typescript' in process.features && Boolean(process.features.typescript)

describe('each kind of file is read', () => {
  const texts: Files = {
    yaml: 'defaults:\n  title: hello\n',
    json: '{"defaults": {"title": "hello"}}',
    jsonc: '{\n// words\n"defaults": {"title": "hello",},\n}',
    js: 'export default { defaults: { title: "hello" } }',
    package: '{"name": "x", "devDependencies": {"finsocial": "1"}, "finsocial": {"defaults": {"title": "hello"}}}',
  }
  const kinds: Files = { yml: 'yaml', finsocialrc: 'yaml', mjs: 'js', ts: 'js', 'package.json': 'package' }
  for (const name of CONFIG_NAMES) {
    const ending = name.split('.').at(-1)!
    test.skipIf(ending === 'ts' && !NODE_CAN_STRIP_TYPES)(name, async () => {
      const text = texts[kinds[name] ?? kinds[ending] ?? ending]!
      const cwd = folderWith({ [name]: text, ...(ending === 'js' ? { 'package.json': '{"type": "module"}' } : {}) })
      expect(await titleFor(cwd, 'drafts/a.md')).toBe('hello')
    })
  }

  test.skipIf(NODE_CAN_STRIP_TYPES)('TypeScript needs a Node that can', async () => {
    const cwd = folderWith({ 'finsocial.config.ts': texts.js! })
    expect(await problemsOf(cwd)).toEqual([
      `finsocial.config.ts: needs a Node that runs TypeScript, 22.18 or newer; this is ${process.version} (write it in YAML, or as .mjs)`,
    ])
  })
  test('an empty file says nothing and still ends the search', async () => {
    const cwd = folderWith({ 'finsocial.config.yaml': titled('above'), 'drafts/finsocial.config.yaml': '' })
    expect(await titleFor(cwd, 'drafts/a.md')).toBeUndefined()
  })
})

describe('the nearest configuration applies, alone', () => {
  const tree = {
    '.git/': '',
    'finsocial.config.yaml': titled('top'),
    'drafts/fr/.finsocialrc': titled('french'),
    'drafts/package.json': '{"devDependencies": {"finsocial": "1"}}',
    'drafts/th/.git/': '',
  }
  const cases: readonly [string, string | undefined][] = [
    ['a.md', 'top'],
    ['drafts/a.md', 'top'],
    ['drafts/fr/deep/a.md', 'french'],
    ['drafts/th/a.md', undefined],
    ['not/there/yet.md', 'top'],
  ]
  for (const [file, expected] of cases) test(file, async () => expect(await titleFor(folderWith(tree), file)).toBe(expected))

  test('--no-config-lookup', async () => expect(await titleFor(folderWith(tree), 'a.md', { lookup: false })).toBeUndefined())
  test('a folder of such a name is no configuration', async () => {
    expect(await titleFor(folderWith({ ...tree, 'drafts/finsocial.config.yaml/': '' }), 'drafts/a.md')).toBe('top')
  })
  test('each is read once', async () => {
    const cwd = folderWith(tree)
    const configs = openConfigs({ cwd })
    expect(await configs.for(join(cwd, 'a.md'))).toBe(await configs.for(join(cwd, 'drafts/b.md')))
  })
})

describe('-c', () => {
  test('is used for every draft, and its globs count from the working folder', async () => {
    const cwd = folderWith({
      'finsocial.config.yaml': titled('found'),
      'etc/firm.yaml': 'overrides: {files: drafts/**, title: named}\n',
      'drafts/package.json': '{"finsocial": {}}',
    })
    expect(await titleFor(cwd, 'drafts/a.md', { file: 'etc/firm.yaml' })).toBe('named')
    expect(await titleFor(cwd, 'drafts/a.md', { file: join(cwd, 'etc/firm.yaml'), lookup: false })).toBe('named')
    expect(await titleFor(cwd, 'a.md', { file: 'etc/firm.yaml' })).toBeUndefined()
  })
  const cases: readonly [string, string, string][] = [
    ['missing', 'none.yaml', 'none.yaml: no such file'],
    ['below a file', 'package.json/firm.yaml', 'package.json/firm.yaml: no such file'],
    ['a folder', 'etc', 'etc: is a folder'],
    ['of no known kind', 'firm.toml', 'firm.toml: is of no known kind (“.toml”)'],
    ['a package without the key', 'package.json', 'package.json: has no key “finsocial”'],
  ]
  for (const [name, file, message] of cases) {
    test(name, async () =>
      expect(await problemsOf(folderWith({ 'etc/': '', 'firm.toml': 'a = 1', 'package.json': '{}' }), { file })).toEqual([message]),
    )
  }
})

describe('what is wrong is told in one line each', () => {
  const cases: readonly [string, Files, readonly unknown[]][] = [
    [
      'two in one folder',
      { 'finsocial.config.yaml': '', '.finsocialrc.json': '{}', 'package.json': '{"finsocial": {}}' },
      ['.: holds 3 configurations: finsocial.config.yaml, .finsocialrc.json, package.json (key “finsocial”) (keep one)'],
    ],
    [
      'syntax',
      { 'finsocial.config.yaml': 'rules: [a\nroot: "x' },
      [expect.stringMatching(/^finsocial\.config\.yaml:2:1: syntax: /), expect.stringMatching(/^finsocial\.config\.yaml:2:\d+: syntax: /)],
    ],
    ['a package that is no JSON', { 'package.json': '{"finsocial": {},}' }, [expect.stringMatching(/^package\.json:1:18: is not JSON/)]],
    [
      'keys and values',
      { 'finsocial.config.yaml': 'rule: {}\nroot: yes\n' },
      ['finsocial.config.yaml:1:1: rule: unknown key (did you mean “rules”?)', 'finsocial.config.yaml:2:7: root: should be true or false'],
    ],
    [
      'inside a package',
      { 'package.json': '{\n  "finsocial": {\n    "rooot": true\n  }\n}' },
      ['package.json:3:5: rooot: unknown key (did you mean “root”?)'],
    ],
    ['a module that throws', { 'finsocial.config.mjs': '\nthrow new Error("no\\nway")' }, ['finsocial.config.mjs:2:7: cannot be run: no']],
    [
      'a module without a default export',
      { 'finsocial.config.mjs': 'export const config = {}' },
      ['finsocial.config.mjs: has no configuration as its default export'],
    ],
    [
      'a module with a function',
      { 'finsocial.config.mjs': 'export default () => ({})' },
      ['finsocial.config.mjs: exports a function instead of a configuration'],
    ],
    [
      'a module with mistakes',
      { 'finsocial.config.mjs': 'export default { extend: [] }' },
      ['finsocial.config.mjs: extend: unknown key (did you mean “extends”?)'],
    ],
  ]
  for (const [name, files, expected] of cases) test(name, async () => expect(await problemsOf(folderWith(files))).toEqual(expected))

  test('a module that is no JavaScript', () => {
    // in a process of its own: the test runner reads modules in its own way
    const cwd = folderWith({ 'finsocial.config.mjs': '\n\nexport default { rules: ' })
    const module = new URL('../../src/cli/config-file.ts', import.meta.url).href
    const script = `import { openConfigs } from '${module}'
      await openConfigs({ cwd: process.cwd() }).for(process.cwd() + '/a.md').catch((error) => process.stdout.write(error.message))`
    const tsx = import.meta.resolve('tsx')
    expect(execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '--eval', script], { cwd, encoding: 'utf8' })).toBe(
      'finsocial.config.mjs:3:1: cannot be run: Unexpected end of input',
    )
  })
  test('a link that leads nowhere', async () => {
    const cwd = folderWith()
    symlinkSync('gone.yaml', join(cwd, 'finsocial.config.yaml'))
    expect(await problemsOf(cwd)).toEqual(['finsocial.config.yaml: no such file'])
  })
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const cwd = folderWith({ 'finsocial.config.yaml': '' })
    chmodSync(join(cwd, 'finsocial.config.yaml'), 0)
    expect(await problemsOf(cwd)).toEqual(['finsocial.config.yaml: cannot be read: EACCES'])
  })
  test('a draft below a file', async () => {
    expect(await problemsOf(folderWith({ 'finsocial.config.yaml': '', 'a.md': '' }), {}, 'a.md/b.md')).toEqual([])
  })
  test('a pipe is not waited for', async () => {
    const cwd = folderWith()
    execFileSync('mkfifo', [join(cwd, 'finsocial.config.yaml')])
    expect(await problemsOf(cwd)).toEqual(['finsocial.config.yaml: is not a regular file'])
  })
})

describe('extends', () => {
  test('presets and files, above and below', async () => {
    const cwd = folderWith({
      '.git/': '',
      'house.json': '{"extends": "finsocial:us", "rules": {"claim/*": "warn"}}',
      'team/finsocial.config.yaml': 'extends: [../house.json, ./own/more.jsonc]\n',
      'team/own/more.jsonc': '{"defaults": {"language": "en"}} // ours',
    })
    const resolver = await openConfigs({ cwd }).for(join(cwd, 'team/a.md'))
    const config = resolver.for(join(cwd, 'team/a.md'))
    expect(config.layers).toEqual(['built-in', 'finsocial:us', 'house.json', 'team/own/more.jsonc', 'team/finsocial.config.yaml'])
    expect(config.defaults).toEqual({ jurisdictions: ['us'], language: 'en' })
    expect(settingOf(config, 'claim/urgency')).toEqual({ severity: 'warn', origin: 'house.json:1' })
  })

  const cases: readonly [string, Files, readonly unknown[]][] = [
    [
      'a missing file',
      { 'finsocial.config.yaml': 'extends:\n  - house.yaml\n  - ./gone.yaml\n' },
      [
        'finsocial.config.yaml:2:5: extends[0]: no such file (a preset begins with “finsocial:”, a path counts from this file)',
        expect.stringContaining('finsocial.config.yaml:3:5: extends[1]: no such file'),
      ],
    ],
    [
      'a cycle',
      { 'finsocial.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'root: true\nextends: [./c.yaml]\n', 'c.yaml': 'extends: ./b.yaml\n' },
      ['c.yaml:1:10: extends[0]: extends itself: b.yaml → c.yaml → b.yaml'],
    ],
    [
      'a mistake in what is extended',
      { 'finsocial.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': '\nroots: 1\n' },
      ['b.yaml:2:1: roots: unknown key (did you mean “root”?)'],
    ],
    [
      'code from data',
      { 'finsocial.config.yaml': 'extends: ./b.mjs\n', 'b.mjs': 'globalThis.ran = true' },
      ['finsocial.config.yaml:1:10: extends[0]: would run code, which a configuration in YAML or JSON never does (extend YAML or JSON)'],
    ],
    [
      'an address',
      { 'finsocial.config.yaml': 'extends: https://firm.example/x.yaml\n' },
      [expect.stringContaining('a configuration is never fetched')],
    ],
    ['a folder', { 'finsocial.config.yaml': 'extends: ./house\n', 'house/': '' }, ['house: is a folder']],
    ['below a file', { 'finsocial.config.yaml': 'extends: ./a.md/x\n', 'a.md': '' }, [expect.stringContaining('extends[0]: no such file')]],
  ]
  for (const [name, files, expected] of cases) test(name, async () => expect(await problemsOf(folderWith(files))).toEqual(expected))

  test('never leads out of the project, by name or by link', async () => {
    const outside = folderWith({ 'secret.yaml': 'defaults: {title: secret}\n' })
    const cwd = folderWith({ '.git/': '', 'finsocial.config.yaml': `extends: [../x.yaml, ${join(outside, 'secret.yaml')}, ./link.yaml]\n` })
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'link.yaml'))
    const problems = await problemsOf(cwd)
    expect(problems.map((line) => line.replace(/^.*?: (extends\[\d\]: [a-z ]+?)(?: \(.*)?$/, '$1'))).toEqual([
      'extends[0]: no such file',
      'extends[1]: leads out of the project',
      'extends[2]: leads out of the project',
    ])
  })

  test('a module may extend a module', async () => {
    const cwd = folderWith({
      'finsocial.config.mjs': 'export default { extends: "./b.mjs" }',
      'b.mjs': 'export default { defaults: { title: "b" } }',
    })
    expect(await titleFor(cwd, 'a.md')).toBe('b')
  })
})

describe('code runs only where it may', () => {
  const evil = (mark: string) => `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, '')\nexport default {}\n`
  const marked = (place: string) => {
    const cwd = folderWith({ '.git/': '', 'work/': '' })
    const mark = join(cwd, 'ran')
    addFiles(cwd, { [place]: evil(mark) })
    return { cwd, mark }
  }
  test('above the working folder in its repository: yes', async () => {
    const { cwd, mark } = marked('finsocial.config.mjs')
    expect(await problemsOf(join(cwd, 'work'))).toEqual([])
    expect(existsSync(mark)).toBe(true)
  })
  test('beside drafts: no', async () => {
    const { cwd, mark } = marked('drafts/finsocial.config.mjs')
    expect(await problemsOf(cwd, {}, 'drafts/a.md')).toEqual([
      'drafts/finsocial.config.mjs: would run code, and stands neither in the working folder nor above it in its repository (name it with -c to allow it, or write it in YAML)',
    ])
    expect(existsSync(mark)).toBe(false)
    expect(await problemsOf(cwd, { file: 'drafts/finsocial.config.mjs' })).toEqual([])
    expect(existsSync(mark)).toBe(true)
  })
  test('above the repository: not even looked at', async () => {
    const { cwd, mark } = marked('finsocial.config.mjs')
    addFiles(cwd, { 'work/.git/': '' })
    expect(await problemsOf(join(cwd, 'work'))).toEqual([])
    expect(existsSync(mark)).toBe(false)
  })
  test('--no-plugins: nowhere', async () => {
    const { cwd, mark } = marked('finsocial.config.mjs')
    for (const search of [{ code: false }, { code: false, file: 'finsocial.config.mjs' }]) {
      expect(await problemsOf(cwd, search)).toEqual(['finsocial.config.mjs: would run code, which --no-plugins forbids'])
    }
    expect(existsSync(mark)).toBe(false)
  })
  test('plugins follow the same rule', async () => {
    const cwd = folderWith({
      '.git/': '',
      'finsocial.config.yaml': 'plugins: ./p.mjs\n',
      'drafts/finsocial.config.yaml': 'root: true\nplugins: [./p.mjs]\n',
    })
    expect(await problemsOf(cwd)).toEqual([])
    expect(await problemsOf(cwd, { code: false })).toEqual([
      'finsocial.config.yaml:1:1: plugins: would run code, which --no-plugins forbids',
    ])
    expect(await problemsOf(cwd, {}, 'drafts/a.md')).toEqual([
      expect.stringMatching(/^drafts\/finsocial\.config\.yaml:2:1: plugins: would run code, and stands/),
    ])
    expect((await openConfigs({ cwd }).for(join(cwd, 'a.md'))).trusted).toBe(true)
  })
  test('the search library reads no settings of its own, and follows no key of its own', async () => {
    const { cwd, mark } = marked('.config/config.js')
    addFiles(cwd, {
      'package.json': JSON.stringify({ type: 'module', cosmiconfig: { searchPlaces: ['other.yaml'] } }),
      'finsocial.config.yaml': '$import: ./house.yaml\n',
      'house.yaml': titled('imported'),
    })
    const before = process.cwd()
    process.chdir(cwd)
    try {
      expect(await problemsOf(cwd)).toEqual([expect.stringMatching(/^finsocial\.config\.yaml:1:1: \$import: unknown key/)])
    } finally {
      process.chdir(before)
    }
    expect(existsSync(mark)).toBe(false)
  })
})
