import { resolve } from 'node:path'
import { mixHtml } from '../report/mix/html.js'
import { mixMarkdown } from '../report/mix/markdown.js'
import { type Mix, mixedDraft, mixOf } from '../report/mix/mix.js'
import { mixText } from '../report/mix/text.js'
import type { SummaryFlags } from './commands/summary.js'
import { type Console, write } from './console.js'
import { Drafts } from './drafts.js'
import { UsageError } from './errors.js'
import { HOMEPAGE, VERSION } from './version.js'
import { writeWhole } from './write-draft.js'

const PRINT: Readonly<Record<SummaryFlags['format'], (mix: Mix) => string>> = {
  text: mixText,
  markdown: mixMarkdown,
  html: (mix) => mixHtml(mix, { version: VERSION, homepage: HOMEPAGE }),
  json: (mix) => `${JSON.stringify({ schemaVersion: 1, ...mix }, null, 2)}\n`,
}

/** Runs `finsocial summary`: 0, or 2 when a draft could not be read. Findings are counted, not judged. */
export async function summary(paths: readonly string[], flags: SummaryFlags, host: Console): Promise<number> {
  const drafts = new Drafts(flags, host, { ready: flags.ready ?? false })
  const { sources, failed } = await drafts.find(paths)
  const { files, failures } = await drafts.lint(sources)
  await drafts.tell(failures)
  if (!files.length && !failed && !failures.length) throw new UsageError('no draft to summarise')
  const mix = mixOf(
    files.map(({ draft, report: found }) => mixedDraft(draft, found)),
    { asOf: drafts.today, horizon: flags.expiring, most: flags.top },
  )
  const text = PRINT[flags.format](mix)
  if (flags.outputFile === undefined) await write(host.stdout, text)
  else writeWhole(resolve(host.cwd, flags.outputFile), flags.outputFile, text)
  return failed || failures.length ? 2 : 0
}
