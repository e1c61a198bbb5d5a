/** How many characters a text takes, the space around it aside: code points, which is what most networks count. */
export function lengthOf(text: string): number {
  return [...text.trim().normalize('NFC')].length
}

/** The same in words: `32 characters`. */
export function lengthInWords(text: string): string {
  const length = lengthOf(text)
  return `${length} ${length === 1 ? 'character' : 'characters'}`
}
