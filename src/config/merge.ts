import type { FrontMatter } from '../rule/front-matter.js'
import type { LinterOptions, Settings } from './config.js'
import type { KeyPath, Placer } from './problem.js'
import { isRecord } from './schema-shape.js'

/** The parts of a configuration that are merged key by key. */
export interface Values {
  readonly defaults?: FrontMatter | undefined
  readonly forced?: FrontMatter | undefined
  readonly settings?: Settings | undefined
  readonly linterOptions?: LinterOptions | undefined
}

/** What one layer, or one override of it, adds. */
export interface Piece {
  readonly layer: string
  readonly place?: Placer | undefined
  /** Where the values stand in the layer: `['overrides', 0]`. */
  readonly within: KeyPath
  readonly values: Values
}

/** Later pieces win; objects are merged, lists and single values are replaced. */
export function merged(pieces: readonly Piece[]): Values {
  return pieces.reduce<Values>((sum, { values }) => mergeTwo(sum, values) as Values, {})
}

function mergeTwo(low: unknown, high: unknown): unknown {
  if (high === undefined) return low
  if (!isRecord(low) || !isRecord(high)) return high
  const keys = new Set([...Object.keys(low), ...Object.keys(high)])
  return Object.fromEntries([...keys].map((key) => [key, mergeTwo(low[key], high[key])]).filter(([, value]) => value !== undefined))
}

/** Where each merged value was set, by key path: `defaults.firm.name` -> `finsocial.config.yaml:9`. */
export function originsOf(pieces: readonly Piece[]): Readonly<Record<string, string>> {
  const origins: Record<string, string> = {}
  const visit = (value: unknown, path: readonly string[]): void => {
    if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
      return
    }
    const piece = pieces.findLast(({ values }) => at(values, path) !== undefined)
    if (piece) origins[path.join('.')] = origin(piece, path)
  }
  visit(merged(pieces), [])
  return origins
}

function at(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), values)
}

function origin({ layer, place, within }: Piece, path: readonly string[]): string {
  // an override holds its defaults among its own keys
  const written = within.length ? [...within, ...path.slice(1)] : path
  const line = place?.(written, 'key')?.line
  if (line) return `${layer}:${line}`
  return within.length ? `${layer}#${within[0]}[${within[1]}]` : layer
}
