import { plain } from './plain.js'

/** Characters that XML 1.0 forbids and `plain` lets through. */
const FORBIDDEN = /[\ufffe\uffff]/g

type Attributes = Readonly<Record<string, string | number>>

/** An element with its children on lines of their own, or with text. */
export function element(name: string, attributes: Attributes, children: readonly string[] | string = []): string {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`
  if (typeof children === 'string') return `${start}>${escaped(children)}</${name}>`
  if (children.length === 0) return `${start}/>`
  return `${start}>\n${children.map((child) => `${indented(child)}\n`).join('')}</${name}>`
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function escaped(text: string): string {
  return plain(text)
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** Text never holds a line break, so indentation changes no content. */
function indented(child: string): string {
  return child.replace(/^/gm, '  ')
}
