import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CATEGORIES } from '../rule/index.js'
import { type Console, write } from './console.js'
import { UsageError } from './errors.js'
import { projectHere } from './known-rules.js'
import { quotedName, reportedName } from './names.js'
import { writeWhole } from './write-draft.js'

/** Writes a rule that loads and whose examples hold, to be changed. */
export async function writeRule(id: string, { ts, dir }: { readonly ts?: boolean; readonly dir?: string }, host: Console): Promise<number> {
  const [, prefix, name] = /^([a-z][a-z0-9-]{0,63})\/([a-z0-9][a-z0-9-]{0,127})$/.exec(id) ?? []
  if (!prefix || !name) throw new UsageError(`${quotedName(id)} is no rule id`, 'write a prefix of your own and a name: house/some-thing')
  if (CATEGORIES.some((category) => category === prefix))
    throw new UsageError(`“${prefix}/” begins the built-in rules`, 'choose a prefix of your own')
  const { config } = await projectHere(host).for(resolve(host.cwd, 'draft.md'))
  const folder = dir === undefined ? (config.rulesDir[0] ?? resolve(host.cwd, 'rules')) : resolve(host.cwd, dir)
  const path = join(folder, `${name}.${ts ? 'ts' : 'yaml'}`)
  await writeNew(path, ts ? codeOf(id) : yamlOf(id), host)
  const hints = ts
    ? [`name it under plugins in the configuration, then run: finsocial test`]
    : [
        ...(config.rulesDir.length ? [] : [`name its folder under rulesDir in the configuration`]),
        `then run: finsocial test ${reportedName(path, host.cwd)}`,
      ]
  await write(host.stdout, hints.map((hint) => `  ${hint}\n`).join(''))
  return 0
}

/** Writes a configuration that others extend. */
export async function writePreset(name: string, { dir }: { readonly dir: string }, host: Console): Promise<number> {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) throw new UsageError(`${quotedName(name)} is no name for a preset`, 'lower case and hyphens')
  const path = resolve(host.cwd, dir, `${name}.yaml`)
  await writeNew(path, PRESET, host)
  await write(host.stdout, `  others extend it by its path: extends: ["./${reportedName(path, host.cwd)}"]\n`)
  return 0
}

async function writeNew(path: string, text: string, host: Console): Promise<void> {
  const name = reportedName(path, host.cwd)
  if (existsSync(path)) throw new UsageError(`${quotedName(name)} is there already`, 'nothing was written')
  writeWhole(path, name, text)
  await write(host.stdout, `wrote ${quotedName(name)}\n`)
}

const yamlOf = (id: string) => `# A rule of the house. Keys: node_modules/finsocial/schemas/rule.schema.json
id: ${id}
# forbid | prefer | require | require-when | limit | consistent | field | metric
kind: forbid
severity: warn
message: "“{match}” promises more than anybody can keep"
why: Readers decide on what they are promised.
advice: say what is done, and what it depends on
# Where it applies; leave out what does not matter.
# jurisdictions: [us]
# applies: {channels: [linkedin, x], audience: [retail]}
# Words; {a|b} is a choice, ... stands for up to three words between.
terms:
  en: ["{never|nothing} to worry about"]
# Words that make it right when they stand in the same sentence.
# unless: {terms: {en: ["insured by"]}, within: sentence}
examples:
  bad:
    - {lang: en, text: "With us there is nothing to worry about.", match: "nothing to worry about"}
  good:
    - {lang: en, text: "Worry less: read the terms first."}
`

const codeOf = (id: string) => `import { defineRule } from 'finsocial/rule'

/** A plugin: a list of rules. In JavaScript the annotation goes. */
export default [
  defineRule({
    id: '${id}' as \`claim/\${string}\`,
    hazard: 'house',
    since: '0.1.0',
    maturity: 'settled',
    severity: 'warn',
    confidence: 'likely',
    summary: 'Copy that shouts.',
    why: 'Readers distrust what shouts at them.',
    basis: { house: 'The firm speaks calmly.' },
    advice: 'end the sentence with a full stop',
    languages: ['en'],
    messages: { shouting: '“{match}” shouts' },
    examples: { en: { bad: ['Open an account[[!!!]]'], good: ['Open an account.'] } },
    gaps: [],
    check(draft, report) {
      for (const block of draft.blocks) {
        for (const match of block.text.matchAll(/!{2,20}/g)) {
          report('shouting', { span: block.spanOf(match.index, match.index + match[0].length), block })
        }
      }
    },
  }),
]
`

const PRESET = `$schema: ./node_modules/finsocial/schemas/config.schema.json
# A configuration for others to extend. Globs count from the folder of whoever extends it.
extends: ["finsocial:recommended"]
linterOptions:
  requireReason: {minLength: 10, fields: [by, until]}
rules:
  solicitation/urgency: warn
`
