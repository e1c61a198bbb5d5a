import { createHash } from 'node:crypto'
import type { Block, Draft, Span } from '../rule/draft.js'

type DigestedDraft = Pick<Draft, 'blocks' | 'links' | 'hidden' | 'jurisdictions' | 'channels' | 'products' | 'language' | 'frontMatter'> &
  Partial<Pick<Draft, 'fieldSpan'>>

/**
 * `sha256-…` over the canonical copy: what a reader reads, where its links lead, and for whom it is meant. Comments,
 * white space, emphasis and the order of front matter do not change it; a changed word, number, link or target does.
 */
export function digestOf(draft: DigestedDraft): string {
  return `sha256-${createHash('sha256').update(canonicalCopy(draft), 'utf8').digest('base64')}`
}

/** One thing that an approval is bound to, with where it stands. */
export interface CanonicalPiece {
  readonly kind: 'text' | 'code' | 'link' | 'jurisdictions' | 'channels' | 'audience' | 'products' | 'language'
  /** NFC, white space collapsed. */
  readonly text: string
  /** Absent for a fact that the draft’s front matter does not state. */
  readonly span?: Span
  /** Where in the source a character of a block’s `text` stands. */
  offsetOf?(index: number): number
}

/** What the digest is over, piece by piece: blocks, code, link targets, facts. */
export function canonicalPieces(draft: DigestedDraft): readonly CanonicalPiece[] {
  const declared = draft.products.filter(({ source }) => source !== 'inferred').map(({ value }) => value)
  const fact = (kind: CanonicalPiece['kind'], values: readonly string[]): CanonicalPiece => {
    const span = draft.fieldSpan?.(kind)
    return { kind, text: [...values].sort().join(' '), ...(span ? { span } : {}) }
  }
  return [
    ...draft.blocks.map((block) => ({
      kind: 'text' as const,
      text: line(block.text),
      span: block.span,
      offsetOf: (index: number) => offsetIn(block, index),
    })),
    ...draft.hidden.filter(({ kind }) => kind === 'code').map(({ text, span }) => ({ kind: 'code' as const, text: line(text), span })),
    ...draft.links.map(({ url, urlSpan }) => ({ kind: 'link' as const, text: line(url), span: urlSpan })),
    fact('jurisdictions', draft.jurisdictions),
    fact('channels', draft.channels),
    fact('audience', draft.frontMatter.audience ?? []),
    fact('products', declared),
    fact('language', [draft.language]),
  ]
}

/** One block, link target or fact a line, NFC, LF. */
export function canonicalCopy(draft: DigestedDraft): string {
  return `${canonicalPieces(draft)
    .map(({ kind, text }) => `${kind} ${text}`.trimEnd())
    .join('\n')}\n`
}

/** Undoes the collapse of white space; where NFC changed the length of the text, the place is off by that much. */
function offsetIn(block: Block, index: number): number {
  const { text } = block
  let at = text.length - text.trimStart().length
  for (let passed = 0; passed < index && at < text.length; passed++) {
    if (/\s/.test(text[at]!)) while (at < text.length && /\s/.test(text[at]!)) at++
    else at++
  }
  return block.spanOf(at, Math.min(at + 1, text.length)).start
}

function line(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
