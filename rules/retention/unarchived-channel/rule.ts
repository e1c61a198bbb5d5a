import { defineRule } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { fleetingOf, retentionOf } from '../../facts/retention.js'

export default defineRule({
  id: 'retention/unarchived-channel',
  hazard: ['missing-retention', 'off-channel'],
  covers: ['us/off-channel', 'us/retention-missing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  gate: true,
  summary: 'Messages, stories or conversations on a channel that nothing is recorded to capture.',
  why: 'They vanish within a day or never show in public: unless something captures them as they are sent, there is no record.',
  basis: {
    law: authoritiesOf([
      'us/off-channel',
      'us/retention-missing',
      'uk-record-retention',
      'eu-record-retention',
      'fr-archivage',
      'th-gov-preapproval-and-retention',
    ]),
  },
  advice: 'use a channel that the firm captures, and name the capture in retention.archive',
  languages: ['en', 'fr', 'th'],
  messages: { uncaptured: 'nothing is named that captures {what}' },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\nformat: [[dm]]\nstatus: approved\n---\n\nThank you for your question about bonds.\n',
        '---\njurisdictions: uk\nproducts: stock\nchannels: instagram\nformat: [[story]]\nstatus: approved\n---\n\nShares in one minute.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nchannels: [linkedin, [[line]]]\nstatus: approved\n---\n\nOur week in bonds.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\nformat: dm\nstatus: approved\nretention: {archive: capture/messages}\n---\n\nThank you for your question about bonds.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nchannels: linkedin\nformat: static\nstatus: approved\n---\n\nSend us a direct message, or tell your story.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nproducts: etf\nformat: [[story]]\nstatus: approved\n---\n\nLes ETF en une minute.\n'],
      good: ['---\njurisdictions: fr\nproducts: etf\nformat: carousel\nstatus: approved\n---\n\nLes ETF en cinq images.\n'],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: fund\nchannels: [[line]]\nstatus: approved\n---\n\nกองทุนใหม่ของเรา\n'],
      good: [
        '---\njurisdictions: th\nproducts: fund\nchannels: line\nstatus: approved\nretention: {archive: capture/line}\n---\n\nกองทุนใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['calls in the copy to change to a private messenger are looked at by solicitation/off-channel-contact'],
  check(draft, report) {
    const what = fleetingOf(draft)
    if (!draft.ready || !what || draft.frontMatter.retention?.archive) return
    const minimum = retentionOf(draft)
    if (!minimum.rows.length) return
    const at = draft.frontMatter.channels?.indexOf('line') ?? -1
    const span = draft.fieldSpan(what === 'LINE messages' ? `channels.${at}` : 'format') ?? draft.headSpan
    report('uncaptured', { span, data: { what }, citations: [...new Set(minimum.because.map((row) => row.authority))] })
  },
})
