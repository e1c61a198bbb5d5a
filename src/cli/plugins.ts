import { readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PluginName } from '../config/resolve.js'
import { CATEGORIES, LANGUAGES, type Rule } from '../rule/index.js'
import { ConfigError } from './errors.js'
import { importModule } from './import-module.js'
import { quotedName, reportedName } from './names.js'
import { packageEntry } from './packages.js'

export interface Plugin {
  readonly rules: readonly Rule[]
  /** The text of its own modules, for the cache. */
  readonly texts: readonly string[]
}

/** Runs a plugin and takes its rules: its default export is a list of rules, or an object with one under `rules`. */
export async function loadPlugin(plugin: PluginName, cwd: string): Promise<Plugin> {
  const path = isAbsolute(plugin.name) ? plugin.name : packageEntry(plugin.name, plugin.folder)
  const name = isAbsolute(plugin.name) ? reportedName(plugin.name, cwd) : plugin.name
  if (!path) throw failure(name, 'is not installed', `npm install --save-dev ${name}`)
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    throw failure(name, 'no such file')
  }
  let module: { readonly default?: unknown }
  try {
    module = await importModule(pathToFileURL(real).href)
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw failure(name, `cannot be run: ${said.replace(/\p{C}/gu, '?').slice(0, 200)}`)
  }
  const { default: exported } = module
  const rules = isRecord(exported) && 'rules' in exported ? exported.rules : exported
  if (!Array.isArray(rules) || !rules.length) throw failure(name, 'exports no rules', 'its default export is a list of rules')
  for (const [index, rule] of rules.entries()) {
    const fault = faultOf(rule)
    if (fault) throw failure(name, `rule ${index + 1} ${fault}`, 'make it with defineRule of finsocial/rule')
  }
  return { rules: rules as readonly Rule[], texts: moduleTexts(real) }
}

/** What keeps a value from being a rule. */
function faultOf(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'is not an object'
  const { id, check, messages, languages, lexicons, basis, jurisdictions, severity } = rule
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,127}$/.test(id)) return 'has no id such as house/some-thing'
  if (CATEGORIES.some((category) => id.startsWith(`${category}/`))) return `(${id}) has the prefix of built-in rules`
  if (typeof check !== 'function') return `(${id}) has no check`
  if (!isRecord(messages) || !isRecord(basis) || !isRecord(lexicons)) return `(${id}) lacks messages, a basis or lexicons`
  if (!Array.isArray(languages) || !languages.every((language) => LANGUAGES.some((known) => known === language)))
    return `(${id}) reads no language`
  if (jurisdictions !== 'all' && !Array.isArray(jurisdictions)) return `(${id}) has no jurisdictions`
  return typeof severity === 'string' || isRecord(severity) ? undefined : `(${id}) has no severity`
}

/** A module and those of its own that it imports; packages are told apart by their version, which their path holds. */
function moduleTexts(entry: string): readonly string[] {
  const seen = new Map<string, string>()
  const read = (path: string) => {
    if (seen.has(path) || seen.size > 500) return
    let text: string
    try {
      text = readFileSync(path, 'utf8')
    } catch {
      return
    }
    seen.set(path, text)
    for (const [, specifier = ''] of text.matchAll(/(?:from|import|import\()\s{0,20}['"](\.{1,2}\/[^'"]{1,300})['"]/g))
      read(resolve(dirname(path), specifier))
  }
  read(entry)
  return [...seen.values()]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function failure(name: string, message: string, hint?: string): ConfigError {
  return new ConfigError([{ file: `plugin ${quotedName(name)}`, path: '', message, ...(hint ? { hint } : {}) }])
}
