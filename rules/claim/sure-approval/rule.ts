import { defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/sure-approval',
  hazard: 'guarantee',
  covers: [
    'us/credit-approval-claim',
    'us/mortgage-misrepresentation',
    'uk-conc-restricted-terms',
    'uk-conc-no-credit-check',
    'fr-credit-interdits',
    'th-bot-easy-approval',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that promises credit, or says that a credit history does not matter.',
  why: 'People in difficulty read such copy first; approval that sounds certain leads them to apply, pay fees and borrow what they cannot repay.',
  basis: {
    law: [
      ...authoritiesOf([
        'us/credit-approval-claim',
        'us/mortgage-misrepresentation',
        'uk-conc-restricted-terms',
        'uk-conc-no-credit-check',
        'fr-credit-interdits',
        'th-bot-easy-approval',
      ]),
      eu.ccd2Encouragement,
    ],
  },
  message: 'makes credit sound certain or unchecked: “{match}”',
  advice: 'say that approval depends on a check of circumstances, and what is checked',
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '[[Guaranteed approval]], [[bad credit no problem]]!',
        '[[No credit checks]], cash in 10 minutes.',
        '[[You are pre-approved]]. Claim it now.',
      ],
      good: [
        'Get pre-qualified in minutes. All loans subject to credit approval.',
        'Check your rate; a soft inquiry will not affect your score. Approval is not guaranteed.',
        'Guaranteed-issue life cover: no medical exam for ages 50 to 80.',
        'Five myths about credit checks.',
      ],
    },
    fr: {
      bad: ['Un crédit, [[même FICP]].', 'Crédit immo [[accordé à coup sûr]].', 'Prêt personnel, [[accord immédiat]].'],
      good: [
        'Sous réserve d’étude et d’acceptation du dossier de crédit.',
        'Prêt garanti par l’État : ce qui change.',
        'Méfiez-vous des prêteurs qui promettent un crédit pour tous.',
      ],
    },
    th: {
      bad: ['[[ใคร ๆ ก็กู้ได้]] [[ไม่เช็คบูโร]]', 'อนุมัติง่าย [[ผ่านทุกราย]]', '[[ติดบูโรก็กู้ได้]]นะครับ ทักแชท'],
      good: ['การอนุมัติเป็นไปตามหลักเกณฑ์ของธนาคาร', 'ควรเช็กเครดิตบูโรของตัวเองปีละครั้ง', 'ระวังมิจฉาชีพ โฆษณาว่าไม่เช็คบูโร กู้ง่าย'],
    },
  },
  gaps: [
    'speed alone (“an answer in minutes”) is reported only where the law bans it',
    'does not know whether a firm really lends without a credit check',
    'Thai lenders find ever new ways of saying that everybody is approved; a native reader should try some',
  ],
})
