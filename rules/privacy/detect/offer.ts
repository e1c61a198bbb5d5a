import type { Span } from 'finsocial/rule'

/** One unit of a value with its place. */
export interface Unit {
  /** In the value. */
  readonly offset: number
  readonly span: Span
}

/** What the words of a mask must not upset: square brackets open a list in front matter, a space ends a link target. */
export type Place = 'text' | 'head' | 'target'

/** Source text in which a value is masked. Markup inside the value stays where its other half is outside. */
export function offered(source: string, value: string, units: readonly Unit[], masks: readonly string[], place: Place): string {
  const [word = '', ...others] = masks
  const isWord = word.length > 1 && others.every((mask) => !mask)
  const start = units[0]?.span.start ?? 0
  let out = ''
  let gaps = ''
  let at = start
  for (const { offset, span } of units) {
    if (span.start < at) continue
    const gap = source.slice(at, span.start)
    gaps += `${gap}\0`
    const mask = masks[offset] ?? ''
    // what is not masked stays as it is written: a line end in a quote has its sign with it
    out += gap + (isWord ? '' : mask === value.charAt(offset) ? source.slice(span.start, span.end) : mask)
    at = span.end
  }
  if (!isWord) return out
  return said(word, place) + (isBalanced(gaps) ? '' : out)
}

function said(word: string, place: Place): string {
  if (place === 'head') return word.replace('[', '(').replace(']', ')')
  return place === 'target' ? word.replaceAll(' ', '-') : word
}

const TOKEN = /\*{1,3}|_{1,3}|~~?|`{1,3}|<\/?[a-z][a-z0-9]{0,10}>|\[|\]\([^()\s\0]{0,200}\)|\\|\0/giy

/** Whether markup between the units of a value opens and closes inside of it, so that it can go with the value. */
function isBalanced(gaps: string): boolean {
  const open: string[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < gaps.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(gaps)?.[0].toLowerCase()
    if (token === undefined) return false
    if (token === '\0' || token === '\\') continue
    const closes = token.startsWith('](') ? '[' : token.startsWith('</') ? token.replace('/', '') : token
    const opens = token === '[' || (token.startsWith('<') && !token.startsWith('</'))
    if (!opens && open.at(-1) === closes) open.pop()
    else if (token.startsWith('](') || token.startsWith('</')) return false
    else open.push(token)
  }
  return open.length === 0
}
