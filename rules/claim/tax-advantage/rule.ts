import { type Draft, defineLexiconRule, type Language } from 'finsocial/rule'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { informs } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { DEPOSITS } from '../../facts/products.js'
import { wholeSpan } from '../../facts/stretch.js'
import { en, fr as french, th as thai } from './lexicons.generated.js'

const COVERED = ['us/tax-free-claim', 'uk-tax-caveat', 'uk-isa-claims', 'eu-comparison-and-tax'] as const

export default defineLexiconRule({
  id: 'claim/tax-advantage',
  hazard: 'tax-claim',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A tax benefit stated without saying which tax, for whom, or within what limits.',
  why: 'Tax depends on the person and on law that changes. A flat promise is wrong for some of those who read it.',
  basis: { law: [...authoritiesOf(COVERED), fr.codeConsoL121_2, th.secTaxFunds, th.consumerProtection22] },
  message: 'a tax benefit without its conditions: “{match}”',
  advice: 'say which tax, within what limit, and that it depends on personal circumstances and may change',
  gaps: ['does not know tax law: a stated limit is taken to be right', 'reads qualifications in the same paragraph only'],
  lexicons: { en, fr: french, th: thai },
  examples: {
    en: {
      bad: [
        '[[Tax-free income]] for life.',
        'The interest on your loan [[is tax deductible]].',
        '[[Slash your tax bill]] with our scheme.',
      ],
      good: [
        'ISA growth is free of UK income and capital gains tax. Tax treatment depends on your individual circumstances and may change in future.',
        'A quarter of your pot comes tax-free. Income Tax is due on the rest.',
        'Savings interest up to £1,000 a year is tax-free.',
        'Qualified Roth withdrawals are free of federal income tax.',
        'Donations to our fund for flood victims are tax deductible.',
      ],
    },
    fr: {
      bad: [
        'Touchez des [[dividendes non imposables]]...',
        '[[Réduisez vos impôts]] dès cette année.',
        '[[Profitez d’un cadre fiscal privilégié]].',
      ],
      good: [
        'Le traitement fiscal dépend de la situation individuelle de chaque client et peut changer.',
        'Réduisez vos impôts de 18 % dans la limite de 12 000 €, sous conditions.',
        'Crédit d’impôt : calendrier 2026.',
      ],
    },
    th: {
      bad: ['ฝากออมเดือนนี้ [[ประหยัดภาษีสูงสุด]]', 'กำไรจากการลงทุน[[ปลอดภาษี]]', 'ออมวันนี้ [[ได้เงินคืนภาษีสูงสุด]]'],
      good: ['หักลดหย่อนได้ไม่เกิน 30% ของเงินได้', 'จะซื้อกรมธรรม์เพื่อลดหย่อนภาษีหรือเพื่อครอบครัว ก็ควรอ่านเงื่อนไข', 'ลดหย่อนภาษีมีกี่กลุ่ม สรุปให้ใน 3 นาที'],
    },
  },
  consider(hit, draft) {
    if (QUALIFIED[hit.language].test(hit.block.folded.text)) return false
    // the interest of the State's savings books is free of tax
    if (hit.language === 'fr' && hit.group === 'exempt' && isAboutDeposits(draft)) return false
    return { span: wholeSpan(hit), ...(informs(draft) ? { lowered: 'the post informs and sells nothing' } : {}) }
  },
})

function isAboutDeposits({ products }: Draft): boolean {
  const declared = products.filter(({ source }) => source !== 'inferred')
  return declared.length > 0 && declared.every(({ value }) => DEPOSITS.includes(value))
}

/** Words that limit a tax claim, in the paragraph of the claim. */
const QUALIFIED: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:depend(?:s|ing|ent)? (?:up)?on|circumstances|(?:may|might|can|could) (?:be subject to )?change|(?:may|might|could) be (?:tax|subject|exempt|taxable|deductible|able)|qualified|qualifying|eligible|federal(?:ly)?|state (?:tax|income)|amt|alternative minimum|up to [$£€]|personal (?:savings )?allowance|the first [$£€]|\d{1,2} ?% (?:of (?:it|your|the)|is) (?:\S+ ){0,3}tax[ -]free|(?:taxed|tax) on the (?:rest|other|remainder)|taxed as|income tax on|tax[ -]deferred|until you withdraw|consult|tax advis[eo]r|speak to|withdrawal charge|subject to (?:tax|conditions|limits)|within (?:limits|your)|limits? apply|sales[ -]tax|cash isas?)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?:depend|selon) (?:de |d')?(?:la |votre |leur |chaque |vos )?situation|situation (?:individuelle|personnelle|fiscale)|sous (?:certaines )?conditions|sous reserve|dans (?:la|une) limite|plafon|(?:peut|susceptible|pourra)\w{0,12} (?:d'|de |)(?:changer|evoluer|etre modifie)|en contrepartie|abattement|au[ -]dela|apres (?:5|8|cinq|huit) ans|risque de perte|livret (?:a|jeune|d'epargne populaire)|ldds?(?![a-z])/u,
  // a deduction with its cap (ลดหย่อนภาษีได้สูงสุด 500,000 บาท) is a term; a saving with a cap is still a promise
  th: /(?:ลดหย่อน|หักภาษี|หักลดหย่อน)(?:ภาษี)?(?:ได้|เต็ม|รวม|รวมกัน|สิทธิ์?){0,3}(?:สูงสุด|ปีละ|ถึง|อีก|จำนวน|ตามที่จ่ายจริง|ตามจริง){0,3} ?\d[\d,.]{0,11}(?:หมื่น|แสน|ล้าน)?(?:บาท| ?%)|ไม่เกิน|ตามเงื่อนไข|เงื่อนไข|ตามที่(?:กฎหมาย|กรมสรรพากร|สรรพากร)|กรมสรรพากร|คู่มือ|ขึ้นอยู่กับ|หลักเกณฑ์|เพดาน|ควรศึกษา/u,
}
