import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { builtInLayers, type ConfigFile, layersOf } from '../config/layers.js'
import { type ConfigProblem, problemAt, type Source } from '../config/problem.js'
import { createResolver, type OptionLayer, type Resolver } from '../config/resolve.js'
import { CONFIG_NAMES, type ConfigReader, configReader, isCode, PACKAGE_KEY } from './config-reader.js'
import { ConfigError } from './errors.js'
import { reportedName } from './names.js'
import { isRepository, repositoryRoot } from './repository.js'

export interface ConfigSearch {
  readonly cwd: string
  /** `-c`, or the environment: used for every draft; its globs count from the working folder. */
  readonly file?: string
  /** `--no-config-lookup` makes it false. */
  readonly lookup?: boolean
  /** `--no-plugins` makes it false: no configuration and no plugin in JavaScript is run. */
  readonly code?: boolean
  readonly options?: OptionLayer
}

/** The configurations of a run. Each is read once; what is wrong with it is thrown as a `ConfigError`. */
export interface Configs {
  /** What applies to a file (absolute path), which need not exist. */
  for(file: string): Promise<Resolver>
}

export function openConfigs(search: ConfigSearch): Configs {
  const { cwd, file, lookup = true, options = {} } = search
  const loader = { search, reader: configReader() }
  const builtIn = createResolver(builtInLayers(cwd), { options, trusted: search.code ?? true })
  if (file !== undefined) {
    let named: Promise<Resolver> | undefined
    return {
      for() {
        named ??= load(loader, resolve(cwd, file), { base: cwd, named: true })
        return named
      },
    }
  }
  const folders = new Map<string, Promise<Resolver>>()
  const lookUp = (folder: string): Promise<Resolver> => {
    let found = folders.get(folder)
    if (!found) {
      found = configIn(folder)
      folders.set(folder, found)
    }
    return found
  }
  const configIn = async (folder: string): Promise<Resolver> => {
    const path = candidateIn(folder, cwd)
    if (path) return load(loader, path, { base: folder, named: false })
    const parent = dirname(folder)
    return parent === folder || isRepository(folder) ? builtIn : lookUp(parent)
  }
  return { for: async (path) => (lookup ? lookUp(dirname(path)) : builtIn) }
}

/** The path of the configuration that a folder holds. Two are an error: nobody could say which one counts. */
export function candidateIn(folder: string, cwd: string): string | undefined {
  const found = CONFIG_NAMES.filter((name) => isCandidate(join(folder, name), name))
  if (found.length > 1) {
    const names = found.map((name) => (name === 'package.json' ? `${name} (key “${PACKAGE_KEY}”)` : name))
    throw new ConfigError([
      { file: reportedName(folder, cwd), path: '', message: `holds ${found.length} configurations: ${names.join(', ')}`, hint: 'keep one' },
    ])
  }
  return found[0] && join(folder, found[0])
}

function isCandidate(path: string, name: string): boolean {
  const stats = statsOf(path)
  if (!stats || stats.isDirectory()) return false
  return name !== 'package.json' || hasPackageKey(path)
}

/** Of the path itself: a link that leads nowhere is there, and is told about. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** Most packages that use the linter name it among their dependencies: only a key at the top counts. */
function hasPackageKey(path: string): boolean {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return false
  }
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY)
  } catch {
    // broken: it is read as a configuration, so that its error is told
    return true
  }
}

interface Loader {
  readonly search: ConfigSearch
  readonly reader: ConfigReader
}

async function load(loader: Loader, path: string, { base, named }: { base: string; named: boolean }): Promise<Resolver> {
  const { cwd, code = true, options = {} } = loader.search
  const trusted = code && (named || isTrusted(path, cwd))
  const folder = dirname(path)
  const root = repositoryRoot(folder) ?? (isWithin(folder, cwd) ? cwd : folder)
  const files = await readAll(loader, path, { root, trusted, named })
  const entry = files.get(path)!
  const layers = layersOf(entry, files, base)
  if (!layers.ok) throw new ConfigError(layers.problems)
  return createResolver(layers.value, { options, trusted })
}

/** Reads a configuration and all that it extends. */
async function readAll(
  { search: { cwd, code = true }, reader }: Loader,
  entry: string,
  { root, trusted, named }: { root: string; trusted: boolean; named: boolean },
): Promise<ReadonlyMap<string, ConfigFile>> {
  // zod is loaded with it: only now, since most runs have no configuration
  const { validateConfig } = await import('../config/schema.js')
  const files = new Map<string, ConfigFile>()

  const read = async (path: string): Promise<void> => {
    const name = reportedName(path, cwd)
    if (isCode(path) && !trusted) throw new ConfigError([refusal({ file: name }, code)])
    const { value, place } = await (path === entry && !named ? reader.readFrom(dirname(path), path, name) : reader.read(path, name))
    const source: Source = { file: name, place }
    const config = validateConfig(value, source)
    if (!config.ok) throw new ConfigError(config.problems)
    const problems: ConfigProblem[] = []
    if (config.value.plugins?.length && !trusted) problems.push(refusal(source, code, ['plugins']))
    const targets = new Map<string, string>()
    for (const [index, extended] of (config.value.extends ?? []).entries()) {
      if (extended.startsWith('finsocial:')) continue
      const target = resolve(dirname(path), extended)
      const problem = targetProblem(target, { source, at: ['extends', index], root, fromCode: isCode(path) })
      if (problem) problems.push(problem)
      else targets.set(extended, target)
    }
    if (problems.length) throw new ConfigError(problems)
    files.set(path, { ...source, path, folder: dirname(path), config: config.value, targets })
    for (const target of targets.values()) if (!files.has(target)) await read(target)
  }

  await read(entry)
  return files
}

function targetProblem(
  target: string,
  { source, at, root, fromCode }: { source: Source; at: readonly (string | number)[]; root: string; fromCode: boolean },
): ConfigProblem | undefined {
  if (!statsOf(target)) {
    return problemAt(source, at, 'no such file', { hint: 'a preset begins with “finsocial:”, a path counts from this file' })
  }
  if (!isWithin(real(target), real(root))) return problemAt(source, at, 'leads out of the project', { hint: 'copy it into the project' })
  if (isCode(target) && !fromCode) {
    return problemAt(source, at, 'would run code, which a configuration in YAML or JSON never does', { hint: 'extend YAML or JSON' })
  }
  return undefined
}

function refusal(source: Source, code: boolean, path: readonly string[] = []): ConfigProblem {
  if (!code) return problemAt(source, path, 'would run code, which --no-plugins forbids', { part: 'key' })
  const hint = path.length ? 'name this configuration with -c to allow it' : 'name it with -c to allow it, or write it in YAML'
  return problemAt(source, path, 'would run code, and stands neither in the working folder nor above it in its repository', {
    part: 'key',
    hint,
  })
}

/**
 * Code runs only from the configuration of the project one works in: the working folder, or a folder above it in the same
 * repository. A folder of drafts that somebody sent may hold anything.
 */
function isTrusted(path: string, cwd: string): boolean {
  const folder = dirname(path)
  const root = repositoryRoot(cwd) ?? cwd
  return isWithin(cwd, folder) && isWithin(folder, root)
}

function isWithin(path: string, folder: string): boolean {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
