/** Titles that stand before a name and say nothing of whose it is. */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'm', 'mme', 'mlle', 'me'])
const THAI_TITLES = /^(?:นางสาว|นาง|นาย|คุณ|ดร)(?=.)/u

/** Whether two names are of one person: in every part, or with a first name cut down to its initial. */
export function likeness(left: string, right: string): 'same' | 'similar' | 'none' {
  const [a, b] = [partsOf(left), partsOf(right)]
  if (!a.length || !b.length) return 'none'
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'same'
  if (a.length < 2 || b.length < 2) return 'none'
  // The family name stands last, or first before a comma: it must be there in full.
  const shorter = a.length <= b.length ? a : b
  const longer = shorter === a ? b : a
  const others = [...longer]
  let initials = 0
  for (const part of shorter) {
    const at = others.indexOf(part)
    const like = at >= 0 ? at : others.findIndex((other) => (part.length === 1 || other.length === 1) && other[0] === part[0])
    if (like < 0) return 'none'
    if (at < 0) initials++
    others.splice(like, 1)
  }
  return initials < shorter.length ? 'similar' : 'none'
}

/** Lower case, without accents, titles, points and the part of an address after the at sign. */
function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/@.{0,200}$/u, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((part) => part.replace(THAI_TITLES, ''))
    .filter((part, index, parts) => part && !(parts.length > 1 && TITLES.has(part) && index === 0 && part.length > 1))
}
