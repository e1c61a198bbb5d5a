/**
 * Text from drafts and file names made fit for a terminal, a log or a page: one line, well-formed, and nothing in it
 * that moves a cursor, changes colours, turns the direction of writing or commands a build server.
 */
export function plain(text: string): string {
  return visible(text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')).replace(COMMAND, '# ')
}

/** Text with its line feeds and tabs, and a sign for everything else that a reader would not see but a machine would obey. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\x7f/g, '\u2421')
    .replace(UNSEEN, (control) => `<U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
}

/** C1 controls, line separators and bidirectional controls, which no terminal shows and some obey. */
const UNSEEN = /[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Build servers take commands from logs: GitHub `##[`, Azure `##vso[`, TeamCity `##teamcity[`, wherever they stand. */
const COMMAND = /#(?=#(?:\[|vso\[|teamcity\[))/gi

/** The last step of every line-based format: GitHub also takes commands from lines that start with `::`. */
export function withoutCommands(output: string): string {
  return output.replace(/^([^\S\n]*):(?=:)/gmu, '$1: ')
}

/** Lines that are shown as they are, without what a terminal or a build server would obey. Line ends stay as they are. */
export function harmless(text: string): string {
  const shown = text.split('\r\n').map((part) => visible(part).replace(COMMAND, '# '))
  return withoutCommands(shown.join('\r\n'))
}

/** A web address that is safe to link to, or nothing. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
