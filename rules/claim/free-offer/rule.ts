import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isService } from '../../facts/service.js'
import { wholeSpan } from '../../facts/stretch.js'
import { en, fr as french, th as thai } from './lexicons.generated.js'

const COVERED = [
  'us/reg-dd-free-account',
  'us/fee-and-speed-claim',
  'fr-sous-conditions',
  'th-ocpb-free-claim',
  'th-bot-teaser-conditions',
] as const

export default defineLexiconRule({
  id: 'claim/free-offer',
  hazard: 'free-claim',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'An offer called free, without fees or instant, without saying what it does cost or requires.',
  why: 'Financial services are paid for somewhere. “Free” draws people in who then meet the fee, the minimum or the wait.',
  basis: { law: [...authoritiesOf(COVERED), uk.cobs4FairClear, eu.mifid24, fr.codeConsoL121_2, th.consumerProtection22] },
  message: 'free, feeless or instant without its limits: “{match}”',
  advice: 'say next to it what is free, for whom and how long, and which costs or conditions remain',
  gaps: [
    'does not know the fee list; a single free feature (“free bill payment”) is let pass',
    'reads conditions by their usual words only',
  ],
  lexicons: { en, fr: french, th: thai },
  examples: {
    en: {
      bad: ['Our [[advice is totally free]]!', 'Open an account today. [[No hidden fees]]. Ever.', 'Sign up and get [[$35 free bitcoin]].'],
      good: [
        'Commission-free trading of US shares; other fees may apply, see our fee list.',
        'Free bill payment and free online banking come with the account.',
        'Scammers promise free money to collect your data.',
        'Interest up to £1,000 is tax-free.',
      ],
    },
    fr: {
      bad: [
        '[[Gratuit, rapide et sans obligation]].',
        '[[150 € offerts]] à l’ouverture du compte !',
        'Un placement [[sans frais cachés]].',
      ],
      good: [
        '80 € offerts, sous conditions (premier versement de 1 000 €).',
        'Frais d’entrée : 0 €.',
        'Un café offert à l’agence samedi.',
        'La simulation est gratuite ; le crédit a un coût, voir conditions.',
      ],
    },
    th: {
      bad: ['[[สมัครฟรี]] วันนี้เท่านั้น', '[[ฟรีค่าธรรมเนียมรายปี]] สมัครบัตรเลย', 'เริ่มเทรดได้[[ไม่ต้องใช้เงินสักบาท]]'],
      good: ['ฟรีค่าธรรมเนียมรายปี เฉพาะปีแรก', 'ฟรีแลนซ์ขอสินเชื่ออย่างไร', 'ระวังมิจฉาชีพ แจกเงินฟรี'],
    },
  },
  consider: (hit, draft) => !isService(hit) && !isQualified(hit, draft) && { span: wholeSpan(hit) },
})

/** What remains to be paid or fulfilled, said near the claim; the words that a law names count anywhere in the post. */
function isQualified(hit: Hit, draft: Draft): boolean {
  const { block, language, group } = hit
  const sentence = block.sentenceAt(block.folded.startOf(hit.start))
  const index = block.sentences.indexOf(sentence)
  const near = [sentence, block.sentences[index + 1]].map((one) => one?.text ?? '').join(' ')
  if (language === 'th') {
    if (group === 'cover') return false
    const post = (draft.posts[block.post] ?? draft.blocks).map(({ folded }) => folded.text).join('\n')
    return (group === 'teaser' ? TEASER_CONDITION : THAI_CONDITION).test(post)
  }
  if (language === 'fr') return FRENCH_CONDITION.test(near)
  return (group === 'conditional' ? ENGLISH_PRICE : ENGLISH_CONDITION).test(near)
}

const ENGLISH_CONDITION =
  /(?:other|some|certain|network|third[ -]party|additional|spread|regulatory|exchange|conversion|fx|standard) (?:\w+ )?(?:fees?|costs?|charges?) (?:may |can |will |do |still )?(?:apply|applies)|(?:fees?|charges?) (?:may |also )?appl(?:y|ies)|see (?:our )?(?:fees?|fee (?:list|schedule)|pricing|charges)|(?:then|after(?: that|wards)?|thereafter),? (?:only )?[$£€]\d|[$£€]\d[\d.,]* (?:a|per) (?:month|year) (?:after|thereafter)|for (?:the first|one|two|three|six|12|\d+) (?:months?|years?)|(?:terms|conditions)(?: and conditions)? apply|subject to (?:conditions|terms|eligibility|status)|eligib|(?:standard|regular) (?:delivery|transfer)|(?:minimum|spread)s? appl/iu
const ENGLISH_PRICE = /(?:otherwise|else|or) [$£€]\d|(?:then|after(?: that)?) [$£€]\d|[$£€]\d[\d.,]* (?:a|per) month/iu
const FRENCH_CONDITION =
  /sous (?:certaines )?conditions|sous r[ée]serve|dans la limite|(?:voir|selon) (?:les |nos )?conditions|conditions? (?:en agence|sur|d['’][ée]ligibilit[ée]|d[ée]taill[ée]es)|hors frais|autres frais|frais .{0,40}(?:peuvent|s['’]appliquent)|a un co[ûu]t|puis \d|pendant \d+ mois|\(1er versement|TAEG/iu
const THAI_CONDITION = /เงื่อนไข(?:เป็นไปตาม|เพิ่มเติม|ดู|ศึกษา|อ่าน|โปรโมชั?่?น|ตามที่|ที่)|ตามเงื่อนไข|ข้อกำหนดและเงื่อนไข/u
const TEASER_CONDITION =
  /เฉพาะ(?:ปี|เดือน|งวด|ลูกค้า|รายการ|สินค้า)|ปีแรก|\d{1,4}(?:เดือน|งวด|วัน)แรก|เมื่อ(?:ชำระ|จ่าย|ใช้จ่าย|ซื้อ|ผ่อน)|ภายในวัน(?:ครบ)?กำหนด|เงื่อนไข(?:เป็นไปตาม|ตามที่)|ตลอดชีพ/u
