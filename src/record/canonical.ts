/** Plain JSON: what a ledger entry is made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

const DEPTH = 64

/**
 * The one way to write a value as JSON (RFC 8785): keys sorted, no white space. Absent properties are left out. Equal
 * values give equal bytes, so a hash over them says whether a value was changed.
 */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > DEPTH) throw new RangeError(`nested more than ${DEPTH} deep`)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a finite number')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`)
  }
  return `{${members.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
