import { resolve } from 'node:path'
import { builtinRules } from '../index.js'
import type { Rule } from '../rule/index.js'
import { openConfigs } from './config-file.js'
import { type Console, today } from './console.js'
import { UsageError } from './errors.js'
import { lintDrafts } from './lint-drafts.js'
import { quotedName } from './names.js'
import { Project } from './project.js'

/** The built-in rules and those of the configuration that applies here. A built-in id is found without reading any. */
export async function knownRules(id: string | undefined, host: Console): Promise<{ readonly rules: readonly Rule[] }> {
  if (builtinRules.some((rule) => rule.id === id)) return { rules: builtinRules }
  const project = projectHere(host)
  return (await project.for(resolve(host.cwd, 'draft.md'))).ruleSet
}

/** The rules that apply to one draft: its languages, its jurisdictions, its day, its configuration. */
export async function rulesFor(file: string, host: Console): Promise<readonly Rule[]> {
  const project = projectHere(host)
  const path = resolve(host.cwd, file)
  let applied: readonly string[] = []
  const report = await lintDrafts([{ path, name: file }], {
    today: today(undefined, host),
    appliedTo: (each) => project.for(each),
    onDraft: (_, __, rules) => {
      applied = rules
    },
  })
  const [failure] = report.failures
  if (failure && !applied.length) throw new UsageError(`--enabled-for: ${quotedName(file)}: cannot be read`)
  return (await project.rules()).filter(({ id }) => applied.includes(id))
}

export function projectHere({ cwd, env }: Console): Project {
  return new Project(openConfigs({ cwd, ...(env.FINSOCIAL_CONFIG ? { file: env.FINSOCIAL_CONFIG } : {}) }), { cwd })
}
