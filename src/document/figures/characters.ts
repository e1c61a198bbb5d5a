export const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
/** Folded text has no other Latin letters. */
export const isLetter = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z'
export const isWordChar = (char: string | undefined) => isDigit(char) || isLetter(char)
export const isThai = (char: string | undefined) => char !== undefined && char >= '\u0e01' && char <= '\u0e4f'

export const skipSpace = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at)

/** Where a sticky pattern that matches at an offset ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : undefined
}
