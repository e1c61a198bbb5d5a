import { defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr as france } from '../../facts/authorities/fr.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/protected-title',
  hazard: 'missing-legend',
  covers: ['us/adviser-title'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A title that the person may not carry, or that nobody issues.',
  why: 'A title stands for a duty of care or an examination. Who reads it relies on both.',
  basis: {
    law: [
      ...authoritiesOf(['us/adviser-title']),
      uk.cobs4FairClear,
      uk.s24,
      eu.mifid24,
      france.codeConsoL121_2,
      thailand.secInvestmentConsultants,
    ],
  },
  message: 'a title that has to be held: “{match}”',
  advice: 'use the title of the registration, with its number and who issued it',
  gaps: ['“adviser” is only reported for a firm that is declared an American broker-dealer', 'does not look up registers'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '---\nfirm: {kind: broker-dealer}\njurisdictions: us\n---\n\nDana Cole, [[Financial Advisor]], is taking new clients.\n',
        '[[Certified Elder Planning Specialist]] at your service.',
        'Learn from a [[certified crypto trader]].',
      ],
      good: [
        '---\nfirm: {kind: broker-dealer}\njurisdictions: us\n---\n\nDana Cole, Registered Representative.\n',
        '---\nfirm: {kind: adviser}\njurisdictions: us\n---\n\nDana Cole, Financial Advisor.\n',
        'Check whether your financial adviser is on the register.',
      ],
    },
    fr: {
      bad: [
        'Suivez un [[trader certifié]].',
        'Notre [[expert crypto agréé]] vous répond.',
        'Un [[conseiller financier officiel]] à vos côtés.',
      ],
      good: [
        'Société de gestion agréée par l’AMF.',
        'Conseiller en gestion de patrimoine, ORIAS n° 07000000.',
        'Vérifiez que votre conseiller est inscrit à l’ORIAS.',
      ],
    },
    th: {
      bad: ['ปรึกษา[[ที่ปรึกษาการลงทุนที่ได้รับการรับรอง]]', 'เรียนกับ[[โค้ชเทรดระดับโลก]]', '[[กูรูหุ้นตัวจริง]] มาแล้ว'],
      good: ['ผู้แนะนำการลงทุน เลขทะเบียน 012345', 'ที่ปรึกษาการลงทุนมีหน้าที่อะไร', 'ปรึกษาผู้แนะนำการลงทุนก่อนตัดสินใจ'],
    },
  },
  consider({ group, block }, draft) {
    if (group === 'adviser') {
      return draft.frontMatter.firm?.kind === 'broker-dealer' && draft.jurisdictions.includes('us') ? { jurisdictions: ['us'] } : false
    }
    return !NUMBERED.test(block.folded.text)
  },
})

/** A register and its number beside the title. */
const NUMBERED = /(?:orias|amf|frn|crd|sec|licen[sc]e|เลขทะเบียน|ใบอนุญาต)[^!?\n]{0,20}\d{3}/u
