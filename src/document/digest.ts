import { createHash } from 'node:crypto'
import type { Draft } from '../rule/draft.js'

/**
 * `sha256-…` over the canonical copy: what a reader reads, where its links lead, and for whom it is meant. Comments,
 * white space, emphasis and the order of front matter do not change it; a changed word, number, link or target does.
 */
export function digestOf(
  draft: Pick<Draft, 'blocks' | 'links' | 'hidden' | 'jurisdictions' | 'channels' | 'products' | 'language' | 'frontMatter'>,
): string {
  return `sha256-${createHash('sha256').update(canonicalCopy(draft), 'utf8').digest('base64')}`
}

/** One block, link target or fact a line, NFC, LF. */
export function canonicalCopy(draft: Parameters<typeof digestOf>[0]): string {
  const declared = draft.products.filter(({ source }) => source !== 'inferred').map(({ value }) => value)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['jurisdictions', draft.jurisdictions],
    ['channels', draft.channels],
    ['audience', draft.frontMatter.audience ?? []],
    ['products', declared],
    ['language', [draft.language]],
  ]
  return [
    ...draft.blocks.map((block) => `text ${line(block.text)}`),
    ...draft.hidden.filter(({ kind }) => kind === 'code').map(({ text }) => `code ${line(text)}`),
    ...draft.links.map(({ url }) => `link ${line(url)}`),
    ...facts.map(([name, values]) => `${name} ${[...values].sort().join(' ')}`.trimEnd()),
    '',
  ].join('\n')
}

function line(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
