import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { WORDINGS } from '../../rules/facts/wording.js'
import { draftWordsMarkdown, knownWordsMarkdown } from '../report/words/markdown.js'
import { draftWordsText, knownWordsText } from '../report/words/text.js'
import type { DraftWords, KnownWords, NeededWords } from '../report/words/words.js'
import { type Draft, isDisclosureRule, isEffective } from '../rule/index.js'
import type { DisclosuresFlags } from './commands/disclosures.js'
import { openConfigs } from './config-file.js'
import { type Console, today, write } from './console.js'
import { complaintText, told, UsageError } from './errors.js'
import { discover } from './files.js'
import { lintDrafts, type Source } from './lint-drafts.js'
import { masked } from './masked-text.js'
import { quotedName } from './names.js'
import { neededWords, wordsOf } from './needed-words.js'
import { Project } from './project.js'

/** Runs `finsocial disclosures`: 0, or 2 when the draft could not be read. What is missing is listed; `lint` judges it. */
export async function disclosures(path: string | undefined, flags: DisclosuresFlags, host: Console): Promise<number> {
  const { jurisdiction, language, format } = flags
  const isWanted = (words: Pick<NeededWords, 'jurisdictions' | 'language'>) =>
    (!jurisdiction || words.jurisdictions.includes(jurisdiction)) && (!language || words.language === language)
  if (path === undefined) {
    await write(host.stdout, PRINT_KNOWN[format](knownWords(flags, today(flags.asOf, host)).filter(isWanted)))
    return 0
  }
  if (flags.product) throw new UsageError('--product chooses from all words that are known; a draft has its own products')
  const words = await draftWords(path, flags, host)
  if (!words) return 2
  await write(host.stdout, PRINT_NEEDED[format]({ ...words, needed: words.needed.filter(isWanted) }))
  return 0
}

/** Everything in the library that holds on a day. */
function knownWords({ product }: DisclosuresFlags, day: string): readonly KnownWords[] {
  return WORDINGS.filter(({ effective, products }) => isEffective(effective, day) && (!product || products?.includes(product))).map(
    (wording) => ({
      id: wording.id,
      ...wordsOf(wording, wording.text),
      products: wording.products ?? [],
      short: wording.short ?? false,
    }),
  )
}

async function draftWords(path: string, flags: DisclosuresFlags, host: Console): Promise<DraftWords | undefined> {
  const { cwd, env } = host
  const file = flags.config ?? env.FINSOCIAL_CONFIG
  const project = new Project(openConfigs({ cwd, lookup: flags.configLookup, ...(file ? { file } : {}) }), { cwd })
  const source = path === '-' ? await stdinSource(host) : await namedSource(path, project, host)
  if (!source) return undefined
  let words: DraftWords | undefined
  const seen: { draft: Draft; text: string; rules: readonly string[] }[] = []
  const report = await lintDrafts([source], {
    today: today(flags.asOf, host),
    appliedTo: (each) => project.for(each),
    onDraft: (draft, { findings, waived }, rules) => {
      seen.push({ draft, text: masked(draft.text, [...findings, ...waived]), rules })
    },
  })
  for (const { draft, text, rules } of seen) {
    const asking = (await project.rules()).filter(isDisclosureRule).filter(({ id }) => rules.includes(id))
    words = { draft: draft.file, date: draft.date, needed: neededWords(draft, text, asking) }
  }
  const notices = [...report.notices, ...(words ? [] : report.failures.map(({ message }) => message))]
  if (!words && !notices.length) notices.push(`${quotedName(source.name)}: ${report.files[0]?.findings[0]?.message ?? 'it was not read'}`)
  await write(host.stderr, told(notices))
  return words
}

async function stdinSource({ cwd, stdin }: Console): Promise<Source> {
  return { name: 'stdin.md', path: resolve(cwd, 'stdin.md'), bytes: await buffer(stdin) }
}

async function namedSource(path: string, project: Project, { cwd, stderr }: Console): Promise<Source | undefined> {
  if (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`disclosures: ${quotedName(path)} is a folder`, 'name one draft')
  const select = async (each: string) => (await project.resolverOf(each)).select(each)
  const { files, notices, problems } = await discover([path], { cwd, select })
  if (files.length > 1) throw new UsageError(`disclosures: ${quotedName(path)} is ${files.length} drafts`, 'name one')
  const lines = [...notices, ...problems.map(complaintText)]
  if (!files.length && !lines.length) lines.push(`no draft in ${quotedName(path)}`)
  await write(stderr, told(lines))
  return files[0]
}

type Format = DisclosuresFlags['format']

const json = (value: object) => `${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`

const PRINT_KNOWN: Readonly<Record<Format, (words: readonly KnownWords[]) => string>> = {
  text: knownWordsText,
  markdown: knownWordsMarkdown,
  json: (words) => json({ words }),
}

const PRINT_NEEDED: Readonly<Record<Format, (words: DraftWords) => string>> = {
  text: draftWordsText,
  markdown: draftWordsMarkdown,
  json,
}
