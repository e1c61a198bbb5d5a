import { diffArrays } from 'diff'
import type { Span } from '../rule/draft.js'
import type { Language } from '../rule/vocabulary.js'

/** One thing that an approval is bound to: a block of copy, a link target, a fact such as the channels. */
export interface Piece {
  readonly kind: string
  readonly text: string
  readonly span?: Span
  offsetOf?(index: number): number
}

/** A stretch of a changed piece. */
export interface Part {
  readonly change: 'kept' | 'added' | 'removed'
  readonly text: string
}

/** A piece that is not as it was approved. */
export interface Change {
  readonly kind: string
  readonly change: 'changed' | 'added' | 'removed'
  readonly parts: readonly Part[]
  /** Where the change begins in the text as it is now; for what is gone, where what follows it stands. */
  readonly offset?: number
}

/** What changed from one list of pieces to another, word by word. */
export function driftOf(approved: readonly Piece[], now: readonly Piece[], language: Language): readonly Change[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const changes: Change[] = []
  let at = 0
  const runs = diffArrays(approved.map(keyOf), now.map(keyOf))
  for (let index = 0, from = 0; index < runs.length; index++) {
    const { added, removed, count } = runs[index]!
    if (!added && !removed) {
      at += count
      from += count
      continue
    }
    const next = runs[index + 1]
    const paired = removed === true && next?.added === true
    const gone = removed ? approved.slice(from, from + count) : []
    const come = added ? now.slice(at, at + count) : paired ? now.slice(at, at + next.count) : []
    changes.push(...changesOf(gone, come, now[at + come.length]?.span ?? now[at]?.span, segmenter))
    from += gone.length
    at += come.length
    if (paired) index++
  }
  return changes
}

/** Pairs what went with what came in its place: the same kind, in order. */
function changesOf(gone: readonly Piece[], come: readonly Piece[], after: Span | undefined, segmenter: Intl.Segmenter): readonly Change[] {
  const left = [...come]
  const changes: Change[] = []
  for (const old of gone) {
    const index = left.findIndex((piece) => piece.kind === old.kind)
    const [piece] = index < 0 ? [] : left.splice(index, 1)
    const parts = piece ? partsOf(old.text, piece.text, segmenter) : [{ change: 'removed' as const, text: old.text }]
    const offset = piece ? offsetOf(piece, parts) : after?.start
    changes.push({ kind: old.kind, change: piece ? 'changed' : 'removed', parts, ...(offset === undefined ? {} : { offset }) })
  }
  for (const piece of left) {
    const parts = [{ change: 'added' as const, text: piece.text }]
    changes.push({ kind: piece.kind, change: 'added', parts, ...(piece.span ? { offset: piece.span.start } : {}) })
  }
  return changes
}

/** Where the first part that is not as it was begins. */
function offsetOf(piece: Piece, parts: readonly Part[]): number | undefined {
  const first = parts.findIndex(({ change }) => change !== 'kept')
  const index = parts.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0)
  return piece.offsetOf?.(index) ?? piece.span?.start
}

function partsOf(before: string, after: string, segmenter: Intl.Segmenter): readonly Part[] {
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }))
}

function keyOf({ kind, text }: Piece): string {
  return `${kind} ${text}`
}
