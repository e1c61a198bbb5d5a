import type { Block, Draft, Language } from 'finsocial/rule'

/**
 * Whether a stretch of copy says where it comes from: a named source in its sentence or right after it, a footnote or a
 * link on its words, a source line in the same post, an `evidence` entry that speaks of it, or another sentence of the
 * draft that names the source of the same figure. Offsets are into `block.text`.
 */
export function isSourced(draft: Draft, block: Block, start: number, end: number): boolean {
  const from = block.sentenceAt(start).start
  const to = block.sentenceAt(Math.max(start, end - 1)).end
  const text = block.text.slice(from, to)
  // a source in brackets or after a dash often stands as a sentence of its own
  const after = block.text.slice(to, to + NEXT)
  if (namesSource(text, block.language) || OPENING_SOURCE.test(after)) return true
  if (isMarked(block, from, to) || hasSourceLine(draft, block) || hasEvidence(draft, text)) return true
  return figuresIn(block.text.slice(start, end)).some((figure) => isSourcedElsewhere(draft, block, from, figure))
}

/** Whether a sentence says who found, counted or published what it tells. */
export function namesSource(sentence: string, language: Language): boolean {
  const text = sentence.replaceAll('’', "'")
  return (
    (NAMED[language] ?? NAMED.en).some((pattern) => pattern.test(text)) ||
    (language !== 'en' && NAMED.en.some((pattern) => pattern.test(text)))
  )
}

const NEXT = 90

/** `Source: …`, `(source: …)`, `ที่มา: …` right after a sentence. */
const OPENING_SOURCE = /^[\s"'“”»*_)]{0,4}[([—–-]?\s?(?:sources?|data|based on|donnees|données|ที่มา|แหล่งข้อมูล|อ้างอิง|ข้อมูล(?:จาก|ณ|ของ))\s?:?/iu

/** A line that says for the whole post where its figures come from. */
const SOURCE_LINE =
  /(?:^|[\n([*•¹²³†‡.]\s{0,2}\*{0,2})(?:data )?(?:sources?|références?|references?)\s?[:：]\s?\S|(?:^|[\n(*])\s?(?:ที่มา|แหล่งข้อมูล|แหล่งที่มา|อ้างอิง)\s?[:：]?\s?\S/iu

/** A proper name: a capital letter inside the sentence, or an abbreviation. */
const NAME = "(?:[Tt]he |[Ll]e |[Ll]a |[Ll]es |[Ll]'|an? |[Oo]ur |nonprofit |organi[sz]ation )*\\p{Lu}[\\p{L}\\p{N}&.'-]*"
const WORK = capitalised(
  'survey|study|studies|poll|polling|report|research|data|figures|statistics|analysis|review|index|census|barometer|estimates?|white ?paper|tracker|rankings?|filing|bulletin|records',
)
const OEUVRE = capitalised(
  'enquêtes?|études?|sondages?|baromètres?|rapports?|données|chiffres|statistiques?|analyses?|recherches?|recensement|observatoire|classement|panel|estimations?|communiqué',
)

/** Words that may open a sentence; a flag that ignores case would take any word for a name. */
function capitalised(words: string): string {
  return `(?:${words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)})`
}

const NAMED: { readonly [L in Language]: readonly RegExp[] } = {
  en: [
    new RegExp(`[Aa]ccording to ${NAME}`, 'u'),
    // “…, the college said”, not “our founder says”
    /,["”']? (?:the|an?|its|their) (?:[\p{L}-]{2,20} ){1,3}(?:said|says|reported|reports|found|estimates|estimated|announced)(?!\p{L})/u,
    new RegExp(
      `\\p{L}+ing to (?:data|figures|research|a [\\w -]{0,20}(?:survey|study|report|poll)) (?:from|by|of|published by) ${NAME}`,
      'u',
    ),
    new RegExp(
      `${WORK}s? (?:(?:carried out|conducted|commissioned|published|released|compiled|done|prepared|collected|produced) )?(?:by|from|of|for|at) ${NAME}`,
      'u',
    ),
    new RegExp(
      `(?<=\\S\\s)\\p{Lu}[\\p{L}\\p{N}&.-]*(?:'s)? (?:\\d{4} |annual |latest |own |quarterly |monthly |new |recent |consumer |national |global ){0,3}${WORK}`,
      'u',
    ),
    new RegExp(`^\\W*\\p{Lu}[\\p{L}&.]+'s (?:\\d{4} |annual |latest |own |quarterly |new |recent ){0,3}${WORK}`, 'u'),
    /(?:^|[\s(])\p{Lu}{2,8} (?:\d{4} )?(?:data|figures|statistics|research|survey|study|report|estimates?|says?|said|found|finds|reports?|reported)/u,
    new RegExp(
      `(?:found|reported|published|estimated|calculated|compiled|surveyed|rated|ranked|cited|verified|audited) (?:that )?by ${NAME}`,
      'u',
    ),
    /(?<=\S\s)(?:\p{Lu}[\p{L}&.-]+ ){1,4}(?:says|said|reports|reported|found|finds|estimates|estimated|announced|warns|warned)(?: that)?(?: [a-z])/u,
    /(?:,|["”]) say (?:police|researchers|officials)/u,
    /\([^()]{0,60}\p{Lu}[^()]{0,80}(?:19|20)\d\d[^()]{0,20}\)/u,
    /(?:^|[\s([*])(?:data )?sources?\s?[:：]\s?\S/iu,
    /(?:survey(?:ed)?|sample|poll(?:ed)?|based on|reviews? (?:by|from|of)|n ?=) (?:of |from |by |answers |responses |a (?:survey|sample|poll) of |an? \S+ (?:survey|sample|poll) of )*(?:over |more than )?\d[\d,]{2,}/iu,
    /\p{L} \d[\d,.]{0,20} (?:reviews|respondents|responses|adults|consumers|policies|quotes|claims)[^.!?]{0,30}(?:19|20)\d\d/u,
    /(?:as of|as at) (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{1,4}[/.-])/u,
  ],
  fr: [
    new RegExp(
      `(?:[Ss]elon|[Dd]'après) (?:une? |les? |la |l'|notre |son |des )?(?:${OEUVRE} )?(?:(?:\\p{Ll}+|\\d{4}) ){0,3}(?:de |du |d'|des |par |l')?(?:la |le |les |l')?\\p{Lu}`,
      'u',
    ),
    new RegExp(`${OEUVRE} (?:(?:\\p{Ll}+|\\d{4}) ){0,4}(?:par|de|du|d'|des|pour) ?(?:la |le |les |l'|l’)?\\p{Lu}`, 'u'),
    new RegExp(`(?:${OEUVRE}) \\p{Lu}[\\p{L}&]+`, 'u'),
    /(?:publiée?s?|menée?s?|réalisée?s?|établie?s?|recensée?s?|estimée?s?) par (?:la |le |les |l')?\p{Lu}/u,
    /\([^()]{0,60}\p{Lu}[^()]{0,80}(?:19|20)\d\d[^()]{0,20}\)/u,
    /(?:^|[\s([*])sources?\s?[:：]\s?\S/iu,
    /\((?:[^()]{0,40} )?(?:rapport|étude|enquête|baromètre|données|comptes|bilan|relevé|sondage)s? [^()]{0,40}(?:19|20)\d\d[^()]{0,30}\)/iu,
    /(?:auprès de|échantillon de|n ?=) \d/iu,
    /\d{2} (?:avis|répondants|sondés|personnes interrogées)/iu,
    /(?:chiffres |données )?(?:au|arrêtés au) \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d/iu,
    /(?:rappelle|indique|révèle|estime|souligne|rapporte|constate|annonce|précise) (?:la |le |l')\p{Lu}/u,
    /(?:[Ll]a |[Ll]e |[Ll]')\p{Lu}[\p{L}&]{1,40} (?:estime|indique|révèle|rapporte|constate|recense|annonce|précise|observe)/u,
  ],
  th: [
    /ที่มา|แหล่งข้อมูล|แหล่งที่มา|อ้างอิงจาก|อ้างอิง\s?[:：]/u,
    /(?:ผลการ|การ|ผล|งาน|บท)?(?:สำรวจ|วิจัย|ศึกษา|สถิติ|จัดอันดับ|วิเคราะห์)(?:ข้อมูล)?\s?(?:ล่าสุด\s?)?(?:ที่|ซึ่ง)?(?:ดำเนินการ|จัดทำ|จัด|ทำ|เผยแพร่)?(?:โดย|จาก|ของ|ร่วมกับ)\s?(?!ลูกค้า|ผู้ใช้|เรา|คน|ประชาชน|ทีมงาน)[a-zก-ฮเ-ไ“"(]/iu,
    /ข้อมูล(?:ล่าสุด)?\s?(?:จาก|ของ|โดย|ณ)\s?(?!ลูกค้า|ผู้ใช้|เรา)[a-zก-ฮเ-ไ“"(\d]/iu,
    /(?:ณ วันที่|ณ สิ้น|ณวันที่|ณ เดือน|ข้อมูล ณ|ณ\s?\d{1,2}\s?(?:[ก-ฮ]{1,3}\.|มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|ธันวา))/u,
    /(?:รายงาน|เปิดเผย|ระบุ|เผย|พบ|แถลง)(?:ของ|โดย)\s?[a-zก-ฮเ-ไ“"]/iu,
    /(?:ธปท|แบงก์ชาติ|ธนาคารแห่งประเทศไทย|ก\.ล\.ต|ตลาดหลักทรัพย์|สศช|สภาพัฒน์|กระทรวง\p{L}{2,12}|สำนักงานสถิติ\p{L}{0,10}|สถาบัน\p{L}{2,20}|มหาวิทยาลัย\p{L}{2,20}|ศูนย์วิจัย\p{L}{2,20}|ตำรวจ)\.?\s?(?:รายงาน|เปิดเผย|เผย|ระบุ|ชี้|พบ|ประเมิน|คาด|แถลง|ประกาศ)/u,
    /(?:ตาม|จาก)รายงาน(?:ของ|จาก)?\s?[a-zก-ฮ]/iu,
  ],
}

/** A call to act that happens to be a link sources nothing. */
const CALL =
  /(?:click|apply|join|sign ?up|register|get |start|open |learn more|find out|download|buy|try|call|contact|visit|here|invest|book|cliquez|ici|inscri|ouvr|profite|d[ée]couvr|en savoir|j'|je |voir l|คลิก|สมัคร|ที่นี่|ลงทะเบียน|เพิ่มเติม)/iu

function isMarked(block: Block, from: number, to: number): boolean {
  return block.marks.some((mark) => {
    if (mark.kind === 'footnote') return mark.start >= from && mark.start <= to + 1
    if (mark.kind !== 'link' || mark.start >= to || mark.end <= from) return false
    return !CALL.test(block.text.slice(mark.start, mark.end))
  })
}

function hasSourceLine(draft: Draft, block: Block): boolean {
  return (draft.posts[block.post] ?? draft.blocks).some((other) => SOURCE_LINE.test(other.text))
}

/** Evidence speaks of a sentence when it quotes it or shares one of its figures and a long word. */
function hasEvidence(draft: Draft, sentence: string): boolean {
  const said = plain(sentence)
  return (draft.frontMatter.evidence ?? []).some(({ claim, source, url }) => {
    if (!claim || !(source || url)) return false
    const claimed = plain(claim)
    if (said.includes(claimed) || claimed.includes(said)) return true
    const figures = figuresIn(claim)
    const shared = figuresIn(sentence).some((figure) => figures.includes(figure))
    return figures.length ? shared : wordsOf(claimed).filter((word) => said.includes(word)).length >= 2
  })
}

function isSourcedElsewhere(draft: Draft, block: Block, from: number, figure: string): boolean {
  return draft.blocks.some((other) =>
    other.sentences.some(
      (sentence) =>
        !(other === block && sentence.start === from) &&
        figuresIn(sentence.text).includes(figure) &&
        (namesSource(sentence.text, other.language) || isMarked(other, sentence.start, sentence.end)),
    ),
  )
}

/** Numbers that say something: percentages, and those of two digits or more. */
function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/\d[\d.,\u00a0\u202f]{0,14}(?<=\d)(?:\s?(?:%|percent|per cent|pour cent|เปอร์เซ็นต์))?/gu)]
    .map(([number]) => number.replace(/\s?(?:percent|per cent|pour cent|เปอร์เซ็นต์)$/u, '%').replace(/[\s\u00a0\u202f]/g, ''))
    .filter((number) => number.endsWith('%') || /\d[^\d]{0,80}\d/.test(number))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word.length > 4)
}
