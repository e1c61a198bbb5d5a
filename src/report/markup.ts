import { plain, webAddress } from './plain.js'

/** HTML that is safe to print; only the template below makes it. */
export interface Markup {
  readonly html: string
}

type Value = Markup | string | number | readonly (Markup | string)[]

/** HTML in which every value that is not itself `Markup` is text: escaped, on one line, without anything unseen. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: strings.map((string, index) => string + (index < values.length ? printed(values[index] ?? '') : '')).join('') }
}

function printed(value: Value): string {
  if (typeof value === 'string') return escaped(plain(value))
  if (typeof value === 'number') return String(value)
  if ('html' in value) return value.html
  return value.map(printed).join('')
}

/** Text that keeps its spaces; the caller has seen to everything unseen. */
export function verbatim(text: string): Markup {
  return { html: escaped(text) }
}

/** A link where the address is a web address, else the text alone. */
export function anchor(text: string, url: string): Markup {
  const address = webAddress(url)
  return address ? html`<a href="${address}" rel="noopener noreferrer">${text}</a>` : html`${text}`
}

export const nothing: Markup = { html: '' }

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/#(?=#)/g, '&#35;')
}
