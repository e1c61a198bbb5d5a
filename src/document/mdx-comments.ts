/** A comment of MDX. The character after the opening is a space, so that an opening of HTML fits in its place. */
const COMMENT = /\{\/\*[ \t]((?:(?!\*\/)[\s\S]){0,4000})\*\/\}/g

/**
 * Writes the comments of MDX as comments of HTML, character for character, so that every offset stays: what no reader sees
 * is then read as such, and directives work alike in both.
 */
export function withHtmlComments(body: string): string {
  if (!body.includes('{/*')) return body
  // what would end the comment of HTML early is blanked; a directive has no use for it
  return body.replace(COMMENT, (_, inner: string) => `<!--${inner.replaceAll('-->', '   ')}-->`)
}
