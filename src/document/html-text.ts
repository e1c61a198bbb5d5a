import { Tokenizer } from 'htmlparser2'

/** What a piece of raw HTML shows, as ranges of the HTML string. */
export type HtmlPart =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** A character reference: `value` stands for the range. */
  | { readonly kind: 'reference'; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  /** Scripts, style sheets, declarations: for the browser alone. */
  | { readonly kind: 'markup'; readonly start: number; readonly end: number }
  /** The value of an attribute. */
  | { readonly kind: 'attribute'; readonly name: string; readonly tag: string; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly tag: string; readonly start: number; readonly end: number }

/** Elements whose content is not copy. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title'])

/** Splits raw HTML into what a reader sees and what not, in order. Never throws; unclosed markup is text or nothing. */
export function htmlParts(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = []
  let tag = ''
  let tagStart = 0
  let attribute = ''
  let attributeStart = -1
  let attributeEnd = -1
  let textEnd = 0
  let silent = ''
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        parts.push({ kind: silent ? 'markup' : 'text', start, end })
        textEnd = end
      },
      ontextentity(codepoint, end) {
        const start = Math.max(textEnd, html.lastIndexOf('&', end - 1))
        if (!silent) parts.push({ kind: 'reference', start, end, value: String.fromCodePoint(codepoint) })
        textEnd = end
      },
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        tagStart = start - 1
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        attributeStart = -1
      },
      onattribdata(start, end) {
        if (attributeStart < 0) attributeStart = start
        attributeEnd = end
      },
      onattribentity() {},
      onattribend() {
        if (attributeStart >= 0) parts.push({ kind: 'attribute', name: attribute, tag, start: attributeStart, end: attributeEnd })
      },
      onopentagend(end) {
        parts.push({ kind: 'open', tag, start: tagStart, end: end + 1 })
        if (SILENT.has(tag)) silent = tag
        textEnd = end + 1
      },
      onselfclosingtag(end) {
        parts.push({ kind: 'open', tag, start: tagStart, end: end + 1 })
        textEnd = end + 1
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase()
        if (name === silent) silent = ''
        parts.push({ kind: 'close', tag: name, start: start - 2, end: end + 1 })
        textEnd = end + 1
      },
      oncomment(start, end, endOffset) {
        parts.push({ kind: 'comment', start, end: Math.max(start, end - endOffset) })
        textEnd = end + 1
      },
      oncdata(start, end, endOffset) {
        parts.push({ kind: 'markup', start, end: Math.max(start, end - endOffset) })
        textEnd = end + 1
      },
      ondeclaration(start, end) {
        parts.push({ kind: 'markup', start, end })
        textEnd = end + 1
      },
      onprocessinginstruction(start, end) {
        parts.push({ kind: 'markup', start, end })
        textEnd = end + 1
      },
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return parts
}
