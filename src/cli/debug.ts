import type { Draft, Rule } from '../rule/index.js'
import { quotedName } from './names.js'

/** Why a draft was judged as it was. Words of the vocabulary, names and counts: nothing of what the draft says. */
export function debugLines(draft: Draft, applied: readonly string[], rules: readonly Rule[]): readonly string[] {
  const { sources, status } = draft
  const products = draft.products.map(({ value, source }) => `${value} (${source})`)
  const asleep = rules.filter(({ id, gate }) => gate === true && applied.includes(id)).length
  const facts = [
    `language ${draft.language} (${sources.language})`,
    ...(draft.languages.length > 1 ? [`also ${draft.languages.filter((language) => language !== draft.language).join(', ')}`] : []),
    `jurisdictions ${draft.jurisdictions.join(', ') || 'none'} (${sources.jurisdictions})`,
    `channels ${draft.channels.join(', ') || 'none'}`,
    `products ${products.join(', ') || 'none'}`,
    `status ${status.value} (${status.source})${draft.ready ? ', ready' : ''}`,
    `law of ${draft.date}`,
    `${draft.blocks.length} blocks`,
    `${applied.length} of ${rules.length} rules apply${draft.ready || !asleep ? '' : `, ${asleep} of them wait until it is ready`}`,
  ]
  return [
    ...facts.map((fact) => `finsocial: ${quotedName(draft.file)}: ${fact}\n`),
    `finsocial: ${quotedName(draft.file)}: rules ${applied.join(' ')}\n`,
  ]
}
