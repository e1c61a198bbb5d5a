import { createHash } from 'node:crypto'
import { unknownRules } from '../config/known-rules.js'
import type { ResolvedConfig, Resolver } from '../config/resolve.js'
import { Engine, type EngineOptions } from '../engine/index.js'
import { builtinRules } from '../index.js'
import type { Rule } from '../rule/index.js'
import type { Configs } from './config-file.js'
import { ConfigError } from './errors.js'
import { RuleClock } from './rule-clock.js'
import { DOCS_BASE } from './version.js'

/** The rules that a configuration brings together, and the engine that holds their phrases. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly engine: Engine
  /** Stands for everything that the rules beyond the built-in ones were read from. */
  readonly digest: string
}

/** What applies to one draft. */
export interface Applied {
  readonly config: ResolvedConfig
  readonly ruleSet: RuleSet
}

export interface ProjectOptions {
  readonly cwd: string
  readonly rules?: readonly Rule[]
  readonly around?: EngineOptions['around']
}

/** The configurations of a run with the rules that they name. Each is read and checked once. */
export class Project {
  readonly #configs: Configs
  readonly #options: ProjectOptions
  readonly #resolvers = new Map<Resolver, Promise<RuleSet>>()
  readonly #sets = new Map<string, Promise<RuleSet>>()

  constructor(configs: Configs, options: ProjectOptions) {
    this.#configs = configs
    this.#options = options
  }

  async resolverOf(path: string): Promise<Resolver> {
    const resolver = await this.#configs.for(path)
    await this.#ruleSetOf(resolver, path)
    return resolver
  }

  async for(path: string): Promise<Applied> {
    const resolver = await this.#configs.for(path)
    return { config: resolver.for(path), ruleSet: await this.#ruleSetOf(resolver, path) }
  }

  /** The rules of all configurations that were read so far, each once. */
  async rules(): Promise<readonly Rule[]> {
    const sets = await Promise.all(this.#sets.values())
    return sets.length ? [...new Set(sets.flatMap(({ rules }) => rules))] : (this.#options.rules ?? builtinRules)
  }

  #ruleSetOf(resolver: Resolver, path: string): Promise<RuleSet> {
    let set = this.#resolvers.get(resolver)
    if (!set) {
      set = this.#checked(resolver, path)
      this.#resolvers.set(resolver, set)
    }
    return set
  }

  async #checked(resolver: Resolver, path: string): Promise<RuleSet> {
    const { rulesDir, plugins, settings } = resolver.for(path)
    const key = JSON.stringify([rulesDir, plugins, settings.disclosures])
    let set = this.#sets.get(key)
    if (!set) {
      set = this.#build(resolver.for(path))
      this.#sets.set(key, set)
    }
    const { rules } = await set
    const problems = unknownRules(
      resolver.layers,
      rules.map(({ id }) => id),
    )
    if (problems.length) throw new ConfigError(problems)
    return set
  }

  async #build({ rulesDir, plugins, settings }: ResolvedConfig): Promise<RuleSet> {
    const { cwd, rules: builtIn = builtinRules } = this.#options
    const { around = new RuleClock({ isLimited: (rule) => !builtIn.includes(rule) }).around } = this.#options
    const rules = [...builtIn]
    const texts: string[] = []
    if (rulesDir.length) {
      const { readHouseRules } = await import('./house-rules.js')
      const house = await readHouseRules(rulesDir, { cwd, ...(settings.disclosures ? { disclosures: settings.disclosures } : {}) })
      rules.push(...house.files.map(({ rule }) => rule))
      texts.push(...house.texts, ...house.files.map(({ text }) => text))
    }
    if (plugins.length) {
      const { loadPlugin } = await import('./plugins.js')
      for (const name of plugins) {
        const plugin = await loadPlugin(name, cwd)
        rules.push(...plugin.rules)
        texts.push(name.name, ...plugin.texts)
      }
    }
    const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) !== index)
    if (twice) throw new ConfigError([{ file: 'rulesDir and plugins', path: '', message: `two rules are called ${twice.id}` }])
    const engine = new Engine({ rules, docsBase: DOCS_BASE, around })
    return { rules, engine, digest: texts.length ? createHash('sha256').update(JSON.stringify(texts)).digest('hex') : '' }
  }
}
