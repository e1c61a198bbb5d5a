import { plain, webAddress } from './plain.js'

/** Text as Markdown shows it literally: no markup, no HTML, no automatic link, no mention of anybody. */
export function markdownText(text: string): string {
  return (
    plain(text)
      .trim()
      .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
      .replace(/^(?:[-+#=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
      // No backslash keeps a renderer from making addresses, mentions and references of text; an invisible joiner does.
      .replace(/@|#(?=\d)|https?(?=:)|www(?=\.)/gi, '$&\u2060')
  )
}

/** A link where the address is a web address, else the text alone. */
export function linkTo(text: string, url: string): string {
  const address = webAddress(url)
  return address ? `[${markdownText(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)` : markdownText(text)
}
