import { accessSync, constants, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Placed, parseSource, placerWithin, type Syntax } from '../config/source-text.js'
import { ConfigError, codeOf } from './errors.js'
import { importModule, readsTypeScript } from './import-module.js'

/** The name of the key in `package.json`. */
export const PACKAGE_KEY = 'finsocial'

/** In this order of precedence nowhere: two of them in one folder are an error. `package.json` counts when it has the key. */
export const CONFIG_NAMES = [
  'finsocial.config.yaml',
  'finsocial.config.yml',
  'finsocial.config.json',
  'finsocial.config.jsonc',
  'finsocial.config.mjs',
  'finsocial.config.js',
  'finsocial.config.ts',
  '.finsocialrc',
  '.finsocialrc.yaml',
  '.finsocialrc.yml',
  '.finsocialrc.json',
  'package.json',
] as const

type Loader = (path: string, text: string) => Promise<unknown>

/** The part of cosmiconfig that is used: its explorer, without the wrapper around it. */
interface Explorer {
  load(path: string): Promise<{ readonly config?: Placed } | null>
  search(folder: string): Promise<{ readonly config?: Placed; readonly filepath: string } | null>
}

export interface ConfigReader {
  /** Reads one file. `name` is how it is reported. */
  read(path: string, name: string): Promise<Placed>
  /** Reads the configuration of a folder that is known to have one. */
  readFrom(folder: string, path: string, name: string): Promise<Placed>
}

/** Whether reading a configuration means running it. */
export function isCode(path: string): boolean {
  return ['.mjs', '.js', '.ts', '.cjs', '.mts', '.cts'].includes(extname(path))
}

export function configReader(): ConfigReader {
  const names = new Map<string, string>()
  const nameOf = (path: string) => names.get(path) ?? basename(path)
  let explorer: Promise<Explorer> | undefined
  const loaded = () => {
    explorer ??= createExplorer(nameOf)
    return explorer
  }
  const prepare = (path: string, name: string) => {
    names.set(path, name)
    refuseOddFile(path, name)
  }
  const placed = (result: { readonly config?: Placed } | null, name: string): Placed => {
    if (!result) throw failure(name, `has no key “${PACKAGE_KEY}”`)
    return result.config ?? { value: {}, place: () => undefined }
  }
  return {
    async read(path, name) {
      prepare(path, name)
      return placed(await readable(name, async () => (await loaded()).load(path)), name)
    },
    async readFrom(folder, path, name) {
      prepare(path, name)
      return placed(await readable(name, async () => (await loaded()).search(folder)), name)
    },
  }
}

/**
 * Loaded only when a configuration exists. `cosmiconfig()` itself is stepped round: it would first look for its own settings
 * in the working folder and run `.config/config.js` there, which is nobody's idea of reading a YAML file.
 */
async function createExplorer(nameOf: (path: string) => string): Promise<Explorer> {
  const { Explorer } = (await import('cosmiconfig/dist/Explorer.js')) as unknown as { Explorer: new (options: object) => Explorer }
  const data =
    (syntax: Syntax): Loader =>
    (path, text) =>
      loadData(path, text, { syntax, name: nameOf(path) })
  const code: Loader = (path) => loadCode(path, nameOf(path))
  return new Explorer({
    moduleName: PACKAGE_KEY,
    packageProp: PACKAGE_KEY,
    searchPlaces: CONFIG_NAMES,
    ignoreEmptySearchPlaces: false,
    searchStrategy: 'none',
    cache: false,
    metaConfigFilePath: null,
    transform: (result: unknown) => result,
    loaders: {
      '.yaml': data('yaml'),
      '.yml': data('yaml'),
      '.json': data('json'),
      '.jsonc': data('jsonc'),
      noExt: data('yaml'),
      '.mjs': code,
      '.js': code,
      '.cjs': code,
      '.ts': code,
      default: (path: string) => {
        throw failure(nameOf(path), `is of no known kind (“${extname(path)}”)`)
      },
    },
  })
}

/** Wrapped, so that cosmiconfig finds no key of its own (`$import`) in what somebody wrote. */
async function loadData(path: string, text: string, { syntax, name }: { syntax: Syntax; name: string }): Promise<unknown> {
  const parsed = await parseSource(text, syntax, name)
  if (!parsed.ok) throw new ConfigError(parsed.problems)
  if (basename(path) !== 'package.json') return parsed.value
  const { value, place } = parsed.value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, PACKAGE_KEY)) return {}
  return { [PACKAGE_KEY]: { value: (value as Record<string, unknown>)[PACKAGE_KEY], place: placerWithin(place, [PACKAGE_KEY]) } }
}

async function loadCode(path: string, name: string): Promise<Placed> {
  if (extname(path).endsWith('ts') && !readsTypeScript()) {
    throw failure(name, `needs a Node that runs TypeScript, 22.18 or newer; this is ${process.version}`, 'write it in YAML, or as .mjs')
  }
  const real = realpathSync(path)
  let module: { readonly default?: unknown }
  try {
    module = await importModule(pathToFileURL(real).href)
  } catch (error) {
    throw await codeFailure(error, real, name)
  }
  const { default: value } = module
  if (typeof value !== 'object' || value === null) {
    throw failure(
      name,
      typeof value === 'function' ? 'exports a function instead of a configuration' : 'has no configuration as its default export',
    )
  }
  try {
    // a configuration is data; what computes its values when it is read does so here, once
    return { value: plainOf(value), place: () => undefined }
  } catch (error) {
    throw await codeFailure(error, real, name)
  }
}

/** A copy without accessors, traps and prototypes. Functions stay what they are, for the checks to refuse. */
function plainOf(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof Date) return value
  if (depth > 50) throw new Error('the configuration is nested too deeply, or contains itself')
  if (Array.isArray(value)) return value.map((item) => plainOf(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainOf(item, depth + 1)]))
}

async function codeFailure(error: unknown, path: string, name: string): Promise<ConfigError> {
  const { message = '', stack = '' } = error instanceof Error ? error : { message: String(error) }
  // Node keeps the place of a syntax error for its own output: parsing the file once more brings it out
  const told = error instanceof SyntaxError ? await syntaxReport(path) : stack
  const [, line, column = '1'] = [pathToFileURL(path).href, path].map((place) => afterPlace(told, place)).find(Boolean) ?? []
  const [first = ''] = message.split('\n')
  const position = line ? { position: { line: Number(line), column: Number(column) } } : {}
  return new ConfigError([{ file: name, path: '', message: `cannot be run: ${first.replace(/\p{C}/gu, '?').slice(0, 200)}`, ...position }])
}

async function syntaxReport(path: string): Promise<string> {
  const { spawnSync } = await import('node:child_process')
  try {
    return spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' }).stderr ?? ''
  } catch {
    // where no process may be started, the problem is told without its line
    return ''
  }
}

/** `:line:column` behind a path in a stack. */
function afterPlace(stack: string, place: string): RegExpExecArray | null {
  const at = stack.indexOf(place)
  return at < 0 ? null : /^:(\d{1,7})(?::(\d{1,7}))?/.exec(stack.slice(at + place.length))
}

/** A pipe would wait for ever, a device never end, and the search library passes over what it may not read. */
function refuseOddFile(path: string, name: string): void {
  let stats: Stats
  try {
    stats = statSync(path)
    accessSync(path, constants.R_OK)
  } catch (error) {
    const code = codeOf(error)
    throw failure(name, code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file' : `cannot be read: ${code}`)
  }
  if (!stats.isFile()) throw failure(name, stats.isDirectory() ? 'is a folder' : 'is not a regular file')
}

async function readable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw failure(name, `cannot be read: ${codeOf(error)}`)
  }
}

function failure(file: string, message: string, hint?: string): ConfigError {
  return new ConfigError([{ file, path: '', message, ...(hint ? { hint } : {}) }])
}
