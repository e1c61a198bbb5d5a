import { type Draft, defineRule, detailsOf, type FirmKind } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr as french, th as thai } from './lexicons.generated.js'
import { isKept, messengerIn, messengerOf } from './messenger.js'

/** Firms whose business messages are records by law. */
const RECORDERS: readonly FirmKind[] = ['broker-dealer', 'adviser', 'dual', 'fund-manager', 'cpo-cta', 'municipal-dealer', 'crypto']

export default defineRule({
  id: 'solicitation/off-channel-contact',
  hazard: 'off-channel',
  covers: ['us/off-channel'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'An invitation to talk where the firm keeps no records: a messenger, a private phone or mailbox.',
  why: 'What is said there cannot be supervised or produced later, and private groups are no way around the rules of advertising.',
  basis: {
    law: [...authoritiesOf(['us/off-channel']), uk.fg24Gateway, eu.mifidRecords, fr.acpr2016R01Archives, th.secRecords],
  },
  advice: 'invite readers to a channel that the firm records, or name the capture in retention.archive',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th: thai },
  messages: {
    messenger: 'moves the talk to a messenger: “{match}”',
    personal: 'moves the talk to a private line: “{match}”',
    link: 'links to a conversation in {messenger}: “{match}”',
  },
  check(draft, report, hits) {
    const severity = severityOf(draft)
    for (const hit of hits) {
      const messenger = messengerIn(hit.text)
      if (messenger && isKept(draft, messenger)) continue
      // LINE is how Thai firms serve customers: a private account there is a reminder
      if (hit.group === 'line' && draft.channels.includes('line')) continue
      report(hit.group === 'personal' ? 'personal' : 'messenger', {
        ...detailsOf(hit),
        severity: hit.group === 'line' ? 'info' : severity,
      })
    }
    for (const link of draft.links) {
      const messenger = messengerOf(link)
      if (!messenger || isKept(draft, messenger)) continue
      if (hits.some(({ span }) => span.start < link.span.end && link.span.start < span.end)) continue
      report('link', { span: link.urlSpan, ...(link.block ? { block: link.block } : {}), data: { messenger }, severity })
    }
  },
  examples: {
    en: {
      bad: [
        '---\nfirm: {kind: adviser}\njurisdictions: us\n---\n[[Message me on WhatsApp]] for today’s trade list.',
        'Happy to help: [[text me directly]] after hours.',
        'Questions? [Ask here]([[https://wa.me/15550100]]).',
      ],
      good: [
        '---\nfirm: {kind: adviser}\njurisdictions: us\n---\nMessage us through the client portal.',
        'Scammers often ask you to message them on WhatsApp.',
        '---\nretention: {archive: whatsapp-capture}\n---\nMessage us on WhatsApp, we keep a record of every chat.',
      ],
    },
    fr: {
      bad: ['[[Contactez-moi sur WhatsApp]].', '[[Rejoins mon canal Telegram]].', 'Écrivez-moi [[sur mon mail perso]].'],
      good: [
        'Méfiez-vous de qui vous propose de continuer sur Telegram.',
        'Écrivez-nous par la messagerie de votre espace client.',
        'WhatsApp et Telegram comptent des millions d’utilisateurs.',
      ],
    },
    th: {
      bad: ['[[ทักมาทาง Telegram]] ได้เลย', '[[คุยส่วนตัว]]ได้เลยครับ', '[[แอดไลน์]] coach99'],
      good: ['มิจฉาชีพชวนเข้ากลุ่ม Telegram', 'เพิ่มเพื่อนบัญชีทางการ @examplebank', 'เรียนรู้ออนไลน์ผ่านแอปของธนาคาร'],
    },
  },
  gaps: ['does not know which messengers a firm has approved unless retention.archive names them'],
})

function severityOf({ frontMatter: { firm } }: Draft): 'warn' | 'info' {
  return !firm?.kind || RECORDERS.includes(firm.kind) ? 'warn' : 'info'
}
