import { nearest } from '../document/nearest.js'
import type { Jurisdiction } from '../rule/vocabulary.js'
import type { Config } from './config.js'
import { type ConfigProblem, type KeyPath, problemAt, type Source } from './problem.js'

/** What applies without any configuration: every rule at its own severity. The presets below differ from it by what they say. */
const RECOMMENDED: Config = {
  rules: { '*': 'on' },
  linterOptions: {
    reportUnusedDisableDirectives: 'error',
    requireReason: { minLength: 10, fields: [] },
    noInlineConfig: ['privacy/*', 'governance/*'],
    ready: false,
    preview: false,
    failSeverity: 'error',
  },
}

export const BUILT_IN: Config = { ...RECOMMENDED, settings: { maxBytes: 256 * 1024 } }

export const PRESETS: Readonly<Record<string, Config>> = {
  'finsocial:recommended': RECOMMENDED,
  /** For the last gate: every draft is judged as ready, warnings fail, a waiver has an owner and an end. */
  'finsocial:strict': {
    rules: { '*': 'on' },
    linterOptions: {
      ready: true,
      failSeverity: 'warn',
      requireReason: { minLength: 10, fields: ['by', 'until'] },
      noInlineConfig: ['privacy/*', 'governance/*', 'retention/*'],
    },
  },
  /** Trial rules too, with the power to fail the run. */
  'finsocial:all': { rules: { '*': 'on' }, linterOptions: { preview: true } },
  /** For accounts that only inform: whatever asks for action is an error. */
  'finsocial:education': { defaults: { purpose: 'education' }, rules: { 'solicitation/*': 'error' } },
  'finsocial:us': { defaults: { jurisdictions: ['us'] } },
  'finsocial:uk': { defaults: { jurisdictions: ['uk'] } },
  'finsocial:eu': { defaults: { jurisdictions: ['eu'] } },
  'finsocial:fr': { defaults: { jurisdictions: ['eu', 'fr'] } },
  'finsocial:th': { defaults: { jurisdictions: ['th'] } },
}

/**
 * A preset, given the jurisdictions that presets to its left named: places add up, so that `[finsocial:us, finsocial:uk]` is
 * both and not the last.
 */
export function presetConfig(name: string, before: readonly Jurisdiction[]): Config | undefined {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined
  if (!preset?.defaults?.jurisdictions) return preset
  return { ...preset, defaults: { ...preset.defaults, jurisdictions: [...new Set([...before, ...preset.defaults.jurisdictions])] } }
}

export function presetProblem(name: string, path: KeyPath, source: Source): ConfigProblem[] {
  if (Object.hasOwn(PRESETS, name)) return []
  const near = nearest(name, Object.keys(PRESETS))
  const hint = near ? `did you mean “${near}”?` : `one of ${Object.keys(PRESETS).join(', ')}`
  return [problemAt(source, path, 'no such preset', { hint })]
}
