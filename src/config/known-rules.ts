import { nearest } from '../document/nearest.js'
import type { RuleEntries } from './config.js'
import type { Layer } from './layers.js'
import { type ConfigProblem, type KeyPath, problemAt } from './problem.js'

/**
 * The keys of a stack that name no rule. It is a step of its own because house rules and plugins are only known once the
 * configuration that names them has been read.
 */
export function unknownRules(layers: readonly Layer[], ids: readonly string[]): readonly ConfigProblem[] {
  const known = new Set(['*', ...ids, ...ids.map(categoryOf)])
  return layers
    .filter(({ kind }) => kind === 'file')
    .flatMap((layer) => {
      const { rules, overrides = [], linterOptions } = layer.config
      const check = (pattern: string, path: KeyPath): ConfigProblem[] => {
        if (known.has(pattern)) return []
        const near = nearest(pattern, [...known])
        const source = { file: layer.name, place: layer.place }
        return [problemAt(source, path, 'no such rule', { part: 'key', hint: near ? `did you mean “${near}”?` : undefined })]
      }
      const inEntries = (entries: RuleEntries = {}, path: KeyPath) =>
        Object.keys(entries).flatMap((pattern) => check(pattern, [...path, pattern]))
      const fixed = linterOptions?.noInlineConfig
      return [
        ...inEntries(rules, ['rules']),
        ...overrides.flatMap((override, index) => inEntries(override.rules, ['overrides', index, 'rules'])),
        ...(Array.isArray(fixed)
          ? fixed.flatMap((pattern: string, index) => check(pattern, ['linterOptions', 'noInlineConfig', index]))
          : []),
      ]
    })
}

function categoryOf(id: string): string {
  return `${id.slice(0, id.indexOf('/'))}/*`
}
