import type { Block, Draft, Span } from 'finsocial/rule'

/** A place where the copy names the staff of an employer. */
export interface Staff {
  readonly block: Block
  readonly span: Span
}

const STAFF = '(?:employees|staff|workers|colleagues|team members|teammates|associates|people|participants|members|retirees)'
const PERSONNEL = '(?:salari[ée](?:e?s)?|collaborateurs|collaboratrices|employ[ée]s|agents|personnels?|[ée]quipes)'

/** The staff of named employers: “Acme staff”, “employees of Acme”, « salariés d’Acme », พนักงานตัวอย่าง. */
export function staffOf({ blocks }: Draft, names: readonly string[]): readonly Staff[] {
  if (!names.length) return []
  const any = names.map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(
    `(?<![a-zA-Z0-9À-ɏ])(?:(?:${any})(?:['’]s)? ${STAFF}|${STAFF} (?:of|at|from) (?:${any})|work(?:ing)? (?:at|for) (?:${any})|${PERSONNEL} (?:de (?:la |l['’])?|d['’]|du |des |chez )(?:${any})|travaillez (?:chez|pour) (?:${any}))(?![a-zA-Z0-9À-ɏ])|(?:พนักงาน|บุคลากร|ทีมงาน)(?:บริษัท|ของ|ใน)? ?(?:${any})`,
    'giu',
  )
  return blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].map(({ index, 0: words }) => ({ block, span: block.spanOf(index, index + words.length) })),
  )
}
