import { defineDisclosureRule } from 'finsocial/rule'
import { taxNeeds } from '../../facts/needs/tax.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-tax-caveat',
  hazard: 'missing-legend',
  covers: ['uk-tax-caveat', 'eu-comparison-and-tax', 'th-sec-tax-fund-warning'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A tax benefit of an investment without both halves of its caveat.',
  why: 'Tax depends on the person and on the next budget; a benefit that is stated flatly is true for nobody in particular.',
  message: 'tax benefit without its caveat: “{match}”',
  advice: 'say that tax depends on individual circumstances and may change',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: ['tax-caveat', 'tax-fund'],
  wordings: WORDINGS,
  needs: taxNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\n---\nCompletely [[tax-free]] growth.',
        '---\njurisdictions: uk\nproducts: fund\n---\nPass it on [[free of inheritance tax]].',
        '---\njurisdictions: eu\nproducts: fund\n---\n[[Tax-efficient]] investing made simple.',
      ],
      good: [
        '---\njurisdictions: uk\n---\nISA growth is free of UK income tax. Tax treatment depends on your individual circumstances and may change in future.',
        '---\njurisdictions: uk\n---\nThe tax year ends on 5 April.',
        '---\njurisdictions: uk\nproducts: deposit\n---\nOur savings account: interest paid tax free to you.',
        'Tax is not relief from pain.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[Réduisez vos impôts]] de 18 % avec notre FIP.'],
      good: [
        'Le traitement fiscal dépend de la situation individuelle de chaque client et peut changer.',
        'Date limite de déclaration : voir le site des impôts.',
        '---\njurisdictions: fr\n---\nRéduisez vos impôts : le traitement fiscal dépend de votre situation individuelle et peut changer.',
      ],
    },
    th: {
      bad: ['ซื้อ [[RMF]] วันนี้ ลดหย่อนภาษีสูงสุด 500,000 บาท'],
      good: [
        'ซื้อ RMF ลดหย่อนภาษี ผู้ลงทุนควรศึกษาสิทธิประโยชน์ทางภาษีในคู่มือการลงทุน',
        'ลดหย่อนภาษีมีกี่กลุ่ม สรุปให้ใน 3 นาที',
        'Thai ESG จองซื้อผ่านแอป ศึกษาข้อมูลในคู่มือภาษีก่อนลงทุน',
      ],
    },
  },
  gaps: ['does not know tax law'],
})
