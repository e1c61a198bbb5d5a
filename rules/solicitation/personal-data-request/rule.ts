import { defineRule, detailsOf, type Hit, type Language } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { opensClause } from '../../facts/clause.js'
import { sensitiveFieldsIn } from './form.js'
import { en, fr as french, th as thai } from './lexicons.generated.js'

export default defineRule({
  id: 'solicitation/personal-data-request',
  hazard: 'pii-solicitation',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that asks readers to send account, identity or financial data, or a secret.',
  why: 'What readers post or send in a message can be read by others, and swindlers ask in the same words as the firm.',
  basis: {
    law: [
      us.regSP,
      us.glba,
      uk.ukGdprMinimisation,
      uk.ukGdprPersonalData,
      eu.gdprMinimisation,
      eu.gdprPersonalData,
      fr.acpr2016R01,
      th.pdpaConsent,
      th.pdpaSecurity,
    ],
  },
  advice: 'ask readers to sign in or to call a published number; never collect this in a post, a comment, a message or an open form',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th: thai },
  messages: {
    secret: 'asks the reader for a secret: “{match}”',
    data: 'asks the reader to send personal data: “{match}”',
    form: 'a form in the copy asks for sensitive data: “{match}”',
  },
  check(draft, report, hits) {
    for (const hit of hits) {
      if (hit.group?.endsWith('-command') && !opensClause(hit)) continue
      if (hit.group !== 'secret' && isProtected(hit)) continue
      const isSecret = hit.group?.startsWith('secret')
      report(isSecret ? 'secret' : 'data', { ...detailsOf(hit), ...(isSecret ? {} : { severity: 'warn' }) })
    }
    for (const { block, span } of sensitiveFieldsIn(draft)) report('form', { span, block, severity: 'warn' })
  },
  examples: {
    en: {
      bad: [
        '[[DM us your account number]] and we will look into it.',
        'To speed things up, [[send me your password]].',
        'Please complete:\n\nFirst name:\nAddress:\n[[Date of birth:]]\nEmail:',
      ],
      good: [
        'Never send us your password or card number.',
        'Sign in to the app and enter your PIN there.',
        'Scammers may ask you to send them your bank details.',
        'We will never ask for your PIN.',
      ],
    },
    fr: {
      bad: [
        '[[Envoyez-nous votre RIB]] par message privé.',
        '[[Communiquez-moi le code reçu]] à l’instant.',
        '[[Indiquez votre numéro de compte en commentaire]].',
      ],
      good: [
        'Ne communiquez jamais votre mot de passe.',
        'Nous ne demandons jamais votre numéro de Sécurité sociale.',
        'Envoyez-nous votre RIB depuis votre espace client.',
      ],
    },
    th: {
      bad: ['[[ส่งเลขบัตร]]มาให้เราทางแชท', '[[ขอสำเนาบัตรประชาชน]]ทางไลน์นะคะ', '[[แจ้งรหัส OTP]] ให้เจ้าหน้าที่'],
      good: ['อย่าส่งเลขบัตรให้ใคร', 'ธนาคารไม่มีนโยบายขอรหัส OTP', 'มิจฉาชีพหลอกให้ส่งเลขบัญชีมาทางแชท'],
    },
  },
  gaps: ['does not read forms behind links', 'Thai and French requests in slang want a native reader'],
})

/** Asked where only the customer and the firm can read. */
function isProtected({ block, start, end, language }: Hit): boolean {
  const sentence = block.sentenceAt(block.folded.startOf(start))
  const text = block.folded.text.slice(block.folded.at(sentence.start), Math.max(end, block.folded.at(sentence.end)))
  return PROTECTED[language].test(text)
}

const PROTECTED: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:secure (?:message|messaging|form|portal|upload|link|inbox|site|channel)|client portal|customer portal|online banking|mobile banking|in the app|in our app|in your app|through the app|via the app|(?:log|sign|logged|signed) ?-?in(?:to)?|at (?:an?|the|any) (?:atm|cash machine|branch)|in branch|encrypted)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:espace (?:client|personnel|securise)|messagerie securisee|portail|dans l'appli(?:cation)?|depuis l'appli(?:cation)?|via l'appli(?:cation)?|connectez-vous|connecte|distributeur|en agence|a l'agence|coffre-fort|lien securise|formulaire securise)(?![a-zA-ZÀ-ɏ])/u,
  th: /ในแอป|ผ่านแอป|เข้าสู่ระบบ|ที่สาขา|ตู้atm|ตู้เอทีเอ็ม|ระบบที่ปลอดภัย|ล็อกอิน/u,
}
