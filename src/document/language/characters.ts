/** A Latin letter or a digit of folded text, which has no other Latin letters but rare ones. */
export const isWordCode = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Past the end there is nothing, which reads as zero: asking a string beyond its end makes the code of a loop slow. */
export const codeAt = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0)
