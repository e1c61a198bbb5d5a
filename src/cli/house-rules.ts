import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { factsOf } from '../../rules/facts/channels.js'
import { explainIssues } from '../config/explain.js'
import { type ConfigProblem, inOrder, problemAt, type Source } from '../config/problem.js'
import { parseSource } from '../config/source-text.js'
import { tidy } from '../config/tidy.js'
import { type ByLanguage, compileHouseRule, type HouseRule, type HouseRuleInUse, type HouseWorld } from '../house/index.js'
import { disclosuresSchema, houseRuleSchema } from '../house/schema.js'
import { ConfigError, codeOf } from './errors.js'
import { reportedName } from './names.js'

/** A house rule with the file it stands in. */
export interface HouseRuleFile {
  readonly path: string
  /** As it is reported. */
  readonly name: string
  /** The bytes that it was read from, for the cache. */
  readonly text: string
  readonly source: HouseRule
  readonly rule: HouseRuleInUse
}

export interface HouseRules {
  readonly files: readonly HouseRuleFile[]
  /** The texts of the disclosure files. */
  readonly texts: readonly string[]
}

/** Reads the rules of `rulesDir` and the wording of `settings.disclosures`. All that is wrong is thrown at once. */
export async function readHouseRules(
  folders: readonly string[],
  { cwd, disclosures = [] }: { readonly cwd: string; readonly disclosures?: readonly string[] },
): Promise<HouseRules> {
  const problems: ConfigProblem[] = []
  const wording = new Map<string, ByLanguage<string>>()
  const texts: string[] = []
  for (const path of disclosures) {
    const read = await readYaml(path, cwd)
    texts.push(read.text)
    const value = tidy(disclosuresSchema, read.value)
    const checked = disclosuresSchema.safeParse(value)
    if (!checked.success) problems.push(...explainIssues(disclosuresSchema, checked.error.issues, value, read.source))
    else for (const { id, text } of checked.data) wording.set(id, text as ByLanguage<string>)
  }
  const world: HouseWorld = { disclosures: wording, foldOf: (draft, channel) => factsOf(draft, channel).fold?.characters }
  const files: HouseRuleFile[] = []
  for (const path of folders.flatMap((folder) => ruleFilesIn(folder, cwd))) {
    const result = await readHouseRule(path, { cwd, world })
    if (result.ok) files.push(result.value)
    else problems.push(...result.problems)
  }
  const seen = new Map<string, string>()
  for (const { source, name } of files) {
    const before = seen.get(source.id)
    if (before) problems.push({ file: name, path: 'id', message: `“${source.id}” already stands in ${before}` })
    else seen.set(source.id, name)
  }
  if (problems.length) throw new ConfigError(problems)
  return { files, texts }
}

type ReadRule = { readonly ok: true; readonly value: HouseRuleFile } | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

async function readHouseRule(path: string, { cwd, world }: { readonly cwd: string; readonly world: HouseWorld }): Promise<ReadRule> {
  const { text, value: written, source } = await readYaml(path, cwd)
  const value = tidy(houseRuleSchema, written)
  const checked = houseRuleSchema.safeParse(value)
  if (!checked.success) return { ok: false, problems: inOrder(explainIssues(houseRuleSchema, checked.error.issues, value, source)) }
  const rule = checked.data as HouseRule
  const compiled = compileHouseRule(rule, world)
  if (!compiled.ok)
    return { ok: false, problems: inOrder(compiled.problems.map(({ path: at, message }) => problemAt(source, at, message))) }
  return { ok: true, value: { path, name: source.file, text, source: rule, rule: compiled.rule } }
}

async function readYaml(path: string, cwd: string): Promise<{ readonly text: string; readonly value: unknown; readonly source: Source }> {
  const name = reportedName(path, cwd)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError([{ file: name, path: '', message: `cannot be read (${codeOf(error)})` }])
  }
  const parsed = await parseSource(text, 'yaml', name)
  if (!parsed.ok) throw new ConfigError(parsed.problems)
  return { text, value: parsed.value.value ?? {}, source: { file: name, place: parsed.value.place } }
}

/** The YAML files of a folder and of those in it, by name; a file stands for itself. */
export function ruleFilesIn(place: string, cwd: string): readonly string[] {
  try {
    if (statSync(place).isFile()) return [place]
    return readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(place, name))
  } catch (error) {
    throw new ConfigError([
      { file: reportedName(place, cwd), path: '', message: `cannot be read (${codeOf(error)})`, hint: 'see rulesDir' },
    ])
  }
}
