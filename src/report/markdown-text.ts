import { plain, webAddress } from './plain.js'

/** Text as Markdown shows it literally: no markup, no HTML, no automatic link, no mention of anybody. */
export function markdownText(text: string): string {
  return (
    plain(text)
      .trim()
      .replace(/[\\`*_{}[\]()<>&#|~!=$^:]/g, '\\$&')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      .replace(/^[-+]/, '\\$&')
      .replace(/www(?=\.)/gi, '$&\\')
      // A backslash keeps no mention, reference or address from being made out of the text; an invisible joiner does.
      .replaceAll('@', '@\u2060')
  )
}

/** A link where the address is a web address, else the text alone. */
export function linkTo(text: string, url: string): string {
  const address = webAddress(url)
  return address ? `[${markdownText(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)` : markdownText(text)
}
