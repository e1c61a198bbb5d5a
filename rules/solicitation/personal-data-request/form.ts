import type { Block, Draft, Language, Span } from 'finsocial/rule'

/** A label of an empty form that asks for what an open form should not ask. */
export interface Field {
  readonly block: Block
  readonly span: Span
}

/** Fewer labels than this are prose with colons. */
const FORM = 3

/**
 * The sensitive labels of forms typed into the copy: lines such as “First name:”, “Date of birth: ____”. Only empty ones:
 * a label with a value is an example or somebody's data, which other rules read. Options under a label belong to it.
 */
export function sensitiveFieldsIn({ blocks, language }: Draft): readonly Field[] {
  const labels = blocks.filter(({ visible }) => visible).flatMap((block) => labelsIn(block, language))
  if (labels.length < FORM) return []
  return labels.filter(({ isSensitive }) => isSensitive).map(({ block, start, end }) => ({ block, span: block.spanOf(start, end) }))
}

interface Label {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly isSensitive: boolean
}

function labelsIn(block: Block, language: Language): readonly Label[] {
  const labels: Label[] = []
  let at = 0
  const lines = block.text.split('\n')
  for (const [index, line] of lines.entries()) {
    const match = LABEL.exec(line)
    const name =
      match?.[1]
        ?.toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f](?![\u0e00-\u0e7f])/g, '') ?? ''
    if (match && FIELD[language].test(name)) {
      const options = lines.slice(index + 1).findIndex((next) => LABEL.test(next) || !next.trim())
      const until = options < 0 ? lines.length : index + 1 + options
      const end = at + lines.slice(index, until).join('\n').trimEnd().length
      labels.push({ block, start: at + (line.length - line.trimStart().length), end, isSensitive: SENSITIVE[language].test(name) })
    }
    at += line.length + 1
  }
  return labels
}

/** A short line that ends in a colon, perhaps with a blank to fill or a hint in brackets. */
const LABEL = /^[\s>*•-]{0,6}((?!https?)[^:：?!.,;\n]{2,40}?)\s{0,2}[:：]\s{0,3}(?:[*_.…%\s-]{0,60}|\([^()\n]{1,30}\)|\[[^\]\n]{0,30}\])$/u

const FIELD: { readonly [L in Language]: RegExp } = {
  en: /name|address|city|state|zip|post ?code|phone|mobile|fax|e-?mail|date of birth|birth|dob|gender|male|marital|occupation|employer|income|salary|ssn|social security|account|card|bank|sort code|routing|credit|loan|amount|owed|balance|home value|mortgage|rate|insurance number|passport|licen[cs]e|id number|tax|smoker|weight|height|health|debt|country/,
  fr: /nom|prenom|adresse|ville|code postal|telephone|portable|mail|naissance|sexe|profession|employeur|revenu|salaire|securite sociale|compte|carte|banque|iban|rib|credit|montant|dette|pret|fiscal|passeport|identite|situation|pays/,
  th: /ชื่อ|สกุล|ที่อยู่|โทร|เบอร์|อีเมล|email|วันเกิด|อายุ|เพศ|อาชีพ|รายได้|เงินเดือน|บัตร|บัญชี|ธนาคาร|วงเงิน|ยอดหนี้|ไลน์|line|ที่ทำงาน|จังหวัด/,
}

const SENSITIVE: { readonly [L in Language]: RegExp } = {
  en: /date of birth|birth ?date|^dob$|ssn|social security|account|card n|card num|bank|sort code|routing|iban|credit (?:rating|score|history)|owed|balance|income|salary|insurance number|passport|licen[cs]e|id number|tax (?:id|number)|mother|debt|smoker|health|medical|pin|password/,
  fr: /naissance|securite sociale|compte|carte|banque|iban|rib|revenu|salaire|dette|fiscal|passeport|identite|code secret|mot de passe/,
  th: /วันเกิด|เลขบัตร|บัตรประชาชน|บัญชี|บัตรเครดิต|รายได้|เงินเดือน|ยอดหนี้|รหัส/,
}
