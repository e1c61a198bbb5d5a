import { isAbsolute, relative, sep } from 'node:path'
import type { Jurisdiction } from '../rule/vocabulary.js'
import type { Config } from './config.js'
import { BUILT_IN, presetConfig } from './presets.js'
import { type ConfigProblem, type Placer, problemAt, type Result, type Source } from './problem.js'

/** A configuration file, read and valid. */
export interface ConfigFile extends Source {
  /** Absolute; what tells two files apart. */
  readonly path: string
  readonly folder: string
  readonly config: Config
  /** The absolute paths that the names in `extends` stand for; presets are not in it. */
  readonly targets: ReadonlyMap<string, string>
}

/** One configuration of the stack that applies to a file: built in, a preset or a file. */
export interface Layer {
  readonly kind: 'built-in' | 'preset' | 'file'
  /** `built-in`, `finsocial:us`, `finsocial.config.yaml`. */
  readonly name: string
  readonly config: Config
  /** The folder that globs count from. */
  readonly base: string
  /** The folder that paths (`rulesDir`, `plugins`, `settings.disclosures`) count from. */
  readonly folder: string
  readonly place?: Placer | undefined
}

const MOST_LAYERS = 200

export function builtInLayers(base: string): readonly Layer[] {
  return [{ kind: 'built-in', name: 'built-in', config: BUILT_IN, base, folder: base }]
}

/**
 * The stack of a configuration, lowest first: built in, what it extends from left to right, itself. Globs in a file that is
 * extended count from the folder of the file that extends it, as in ESLint, except when it stands higher up in the same
 * tree: then from its own, so that `../finsocial.config.yaml` goes on meaning what it says.
 */
export function layersOf(entry: ConfigFile, files: ReadonlyMap<string, ConfigFile>, base: string): Result<readonly Layer[]> {
  const layers: Layer[] = [...builtInLayers(base)]
  const problems: ConfigProblem[] = []

  const visit = (file: ConfigFile, above: readonly ConfigFile[], outer: string): void => {
    const own = above.length && contains(file.folder, outer) ? file.folder : outer
    const places: Jurisdiction[] = []
    const stack = [...above, file]
    for (const [index, name] of (file.config.extends ?? []).entries()) {
      if (problems.length) return
      const path = ['extends', index]
      const preset = presetConfig(name, places)
      const target = files.get(file.targets.get(name) ?? '')
      if (preset) {
        places.push(...(preset.defaults?.jurisdictions ?? []))
        layers.push({ kind: 'preset', name, config: preset, base: own, folder: file.folder })
      } else if (target && stack.includes(target)) {
        const cycle = [...stack.slice(stack.indexOf(target)), target].map(({ file: reported }) => reported).join(' → ')
        problems.push(problemAt(file, path, `extends itself: ${cycle}`))
      } else if (target) {
        visit(target, stack, own)
      }
    }
    layers.push({ kind: 'file', name: file.file, config: file.config, base: own, folder: file.folder, place: file.place })
    if (layers.length > MOST_LAYERS)
      problems.push(problemAt(file, ['extends'], `more than ${MOST_LAYERS} configurations extend each other`))
  }

  visit(entry, [], base)
  return problems.length ? { ok: false, problems: problems.slice(0, 1) } : { ok: true, value: layers }
}

function contains(folder: string, inner: string): boolean {
  const path = relative(folder, inner)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
