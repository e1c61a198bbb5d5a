import type { Block, Draft, Hidden, Span } from 'finsocial/rule'
import { detectInName } from './file-name.js'
import { bare } from './firm.js'
import { detectAll } from './index.js'
import type { DetectContext, Detection } from './kinds.js'
import { maskUnits } from './mask.js'
import { offered, type Place, type Unit } from './offer.js'

/** A value with its place in the source, and source text to put there. */
export interface Located {
  readonly detection: Detection
  readonly span: Span
  readonly block?: Block
  /** Where no reader of the post sees it. */
  readonly concealed: boolean
  readonly offer: string
}

/** Text of one source with the way back. */
interface Piece {
  readonly text: string
  readonly block: Block | undefined
  spanOf(start: number, end: number): Span
}

const scanned = new WeakMap<Draft, readonly Located[]>()

/** All personal data of a draft: copy, alternatives, front matter, comments, code, link targets and the file name. */
export function scan(draft: Draft): readonly Located[] {
  let located = scanned.get(draft)
  if (!located) {
    located = scanDraft(draft)
    scanned.set(draft, located)
  }
  return located
}

function scanDraft(draft: Draft): readonly Located[] {
  const context: DetectContext = {
    jurisdictions: draft.jurisdictions,
    languages: [draft.language, ...draft.languages.filter((language) => language !== draft.language)],
    firm: draft.frontMatter.firm,
    today: draft.today,
  }
  const inline = new Set<Hidden>()
  const found: Located[] = []
  for (const post of draft.posts) found.push(...scanPieces(draft, piecesOf(draft, post, inline), context))
  for (const hidden of draft.hidden) if (!inline.has(hidden)) found.push(...scanHidden(draft, hidden, context))
  found.push(...scanName(draft, context))
  if (!found.some(({ detection }) => detection.kind === 'client-detail')) return found
  const staff = staffOf(draft)
  return found.filter(
    ({ detection, span }) => detection.kind !== 'client-detail' || !staff.has(bare(draft.text.slice(span.start, span.end))),
  )
}

/** People who write, approve and review are named in metadata; their names in the copy tell nothing of a client. */
function staffOf({ frontMatter: { author, approval, review } }: Draft): ReadonlySet<string> {
  const names = [author?.relation === 'client' ? undefined : author?.name, approval?.by, review?.by]
  return new Set(names.filter((name) => name !== undefined).map(bare))
}

function scanPieces(draft: Draft, pieces: readonly Piece[], context: DetectContext, target = false): readonly Located[] {
  const starts: number[] = []
  let text = ''
  for (const piece of pieces) {
    starts.push(text.length)
    text += piece.text
  }
  return detectAll(text, context).flatMap((detection) => {
    const parts = partsOf(pieces, starts, detection)
    const [first] = parts
    const last = parts.at(-1)
    if (!first || !last) return []
    const span = { start: first.span.start, end: last.span.end }
    const value = text.slice(detection.start, detection.end)
    const units = maskUnits(detection.kind, value, context.languages[0] ?? 'en')
    const place: Place = draft.text.startsWith('---') && span.end <= draft.headSpan.end ? 'head' : target ? 'target' : 'text'
    const concealed = parts.every(({ block }) => !block)
    const offer = offered(draft.text, value, parts, units, place)
    return span.start < span.end ? [{ detection, span, offer, concealed, ...(first.block ? { block: first.block } : {}) }] : []
  })
}

interface Part extends Unit {
  readonly block: Block | undefined
}

function partsOf(pieces: readonly Piece[], starts: readonly number[], { start, end }: Detection): readonly Part[] {
  const parts: Part[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const from = Math.max(0, start - starts[index]!)
    const to = Math.min(piece.text.length, end - starts[index]!)
    for (let at = from; at < to; at++) {
      const span = piece.spanOf(at, at + 1)
      if (span.start < span.end || piece.block) parts.push({ offset: starts[index]! + at - start, span, block: piece.block })
    }
  }
  return parts.filter(({ span }) => span.start < span.end)
}

const BREAK: Piece = { text: '\n\n', block: undefined, spanOf: () => ({ start: 0, end: 0 }) }
const said = (text: string): Piece => ({ ...BREAK, text })

/** The blocks of a post as one text: inline code in its place, table cells under their heading. */
function piecesOf(draft: Draft, post: readonly Block[], inline: Set<Hidden>): readonly Piece[] {
  const pieces: Piece[] = []
  const headings = new Map<string, string>()
  let row: string | undefined
  for (const block of post) {
    const { cell } = block
    const here = cell && `${cell.table} ${cell.row}`
    if (!cell || cell.row === 0) {
      if (cell) headings.set(`${cell.table} ${cell.column}`, block.text)
      if (pieces.length) pieces.push(BREAK)
    } else {
      const heading = headings.get(`${cell.table} ${cell.column}`)
      if (pieces.length) pieces.push(here === row ? said('; ') : BREAK)
      if (heading) pieces.push(said(`${heading.slice(0, 60)}: `))
    }
    row = here
    pieces.push(...blockPieces(draft, block, inline))
  }
  return pieces
}

function blockPieces(draft: Draft, block: Block, inline: Set<Hidden>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const upTo = (end: number) => {
    const from = at
    if (end > from)
      pieces.push({ text: block.text.slice(from, end), block, spanOf: (start, stop) => block.spanOf(from + start, from + stop) })
  }
  for (const mark of block.marks) {
    if (mark.kind !== 'code' || mark.start < at) continue
    const span = block.spanOf(mark.start, mark.end)
    const code = draft.hidden.find((hidden) => hidden.kind === 'code' && hidden.span.start === span.start && hidden.span.end === span.end)
    if (!code) continue
    upTo(mark.start)
    inline.add(code)
    pieces.push({ text: code.text, block, spanOf: (start, end) => code.spanOf(start, end) })
    at = mark.end
  }
  upTo(block.text.length)
  return pieces
}

/**
 * Metadata about the firm and its controls names staff on purpose and is never published; so does a waiver that says who let
 * a finding stand. What is nobody's business wherever it stands does not belong there either.
 */
const OWN_FIELDS =
  /^(?:firm|approval|review|filing|retention|status|publishAt|firstUsedOn|lastUsedOn|language|jurisdictions|channels|finsocial\.waivers\.\d{1,3}\.by)(?:\.|$)/
const DIRECTIVE = /^\s*#?\s*finsocial-/
const NOBODYS_BUSINESS: ReadonlySet<Detection['kind']> = new Set<Detection['kind']>([
  'card',
  'ssn',
  'nino',
  'nir',
  'thai-id',
  'itin',
  'private-key',
  'seed-phrase',
])
/** Fields whose value is one of a few words, and such a word. */
const CHOICE_FIELDS = /^(?:audience|purpose|products(?:\.\d{1,3})?|author\.relation)$/
const CHOICE = /^[a-z-]{1,15}$/
const isChoice = ({ text, path }: Hidden): boolean => CHOICE.test(text) && CHOICE_FIELDS.test(path ?? '')

const FILE_FIELD = /\.file$/

function scanHidden(draft: Draft, hidden: Hidden, context: DetectContext): readonly Located[] {
  if (hidden.kind === 'metadata' && isChoice(hidden)) return []
  const isOwn = hidden.kind === 'metadata' && OWN_FIELDS.test(hidden.path ?? '')
  if (isOwn && !/\d/.test(hidden.text)) return []
  const isWaiver = hidden.kind === 'comment' && DIRECTIVE.test(hidden.text)
  const { text, spanOf } = decoded(hidden)
  const named = hidden.path && FILE_FIELD.test(hidden.path) ? text.replaceAll('_', ' ') : text
  const field =
    hidden.kind === 'metadata' && hidden.path
      ? [said(`${hidden.path.replace(/^.*\.(?=[^.\d]|\d*[^.\d])/, '').replace(/([a-z])([A-Z])/g, '$1 $2')}: `)]
      : []
  return scanPieces(draft, [...field, { text: named, block: undefined, spanOf }], context, isTarget(hidden))
    .filter(({ detection }) => !isOwn || (NOBODYS_BUSINESS.has(detection.kind) && detection.confidence === 'certain'))
    .filter(({ span }) => !isWaiver || !/by=["']?$/.test(draft.text.slice(hidden.span.start, span.start)))
    .map((located) => ({ ...located, concealed: true }))
}

const isTarget = ({ kind }: Hidden): boolean => kind === 'target' || kind === 'html-attribute'

/** Link targets write `@` as `%40` and spaces as `+`. */
function decoded(hidden: Hidden): { text: string; spanOf(start: number, end: number): Span } {
  const { text } = hidden
  if (!isTarget(hidden) || !text.includes('%')) return { text, spanOf: (start, end) => hidden.spanOf(start, end) }
  const starts: number[] = []
  let out = ''
  for (let at = 0; at < text.length; ) {
    const run = /^(?:%[0-9A-Fa-f]{2}){1,64}/.exec(text.slice(at, at + 192))?.[0]
    let plain = run ? plainOf(run) : undefined
    if (run && plain === undefined) plain = run
    const length = run?.length ?? 1
    plain ??= text.charAt(at)
    for (let unit = 0; unit < plain.length; unit++) starts.push(at + (plain.length === length ? unit : Math.min(unit * 3, length - 1)))
    out += plain
    at += length
  }
  starts.push(text.length)
  return { text: out, spanOf: (start, end) => hidden.spanOf(starts[start]!, starts[end]!) }
}

function plainOf(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch {
    return undefined // not UTF-8: stays as written
  }
}

const TELLING = new Set<Detection['kind']>([
  'email',
  'card',
  'ssn',
  'nino',
  'nir',
  'thai-id',
  'iban',
  'itin',
  'birth-date',
  'client-detail',
])

/** A file name travels with every report: the finding stands at the head of the draft, since no edit of the text can mend it. */
function scanName(draft: Draft, context: DetectContext): readonly Located[] {
  const { start } = draft.headSpan
  return detectInName(draft.unmaskedFile ?? draft.file, context)
    .filter(({ kind }) => TELLING.has(kind))
    .map((detection) => ({ detection, span: { start, end: start }, concealed: true, offer: '' }))
}
