import { type Block, type Draft, defineRule, detailsOf, type Link, unguarded } from 'finsocial/rule'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

/** Who publishes law and warnings: passing those on adopts no sales talk. */
const PUBLIC_BODY =
  /(?:^|\.)(?:gov|mil|gov\.uk|gouv\.fr|europa\.eu|go\.th|or\.th|finra\.org|sipc\.org|fca\.org\.uk|fscs\.org\.uk|asa\.org\.uk|amf-france\.org|banque-france\.fr|msrb\.org|nfa\.futures\.org)$/i

export default defineRule({
  id: 'governance/unreviewed-third-party-content',
  hazard: 'third-party-content',
  covers: ['us/third-party-content', 'fr-reseaux-sociaux-acpr'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  gate: true,
  summary: 'Somebody else’s content passed on without a recorded review.',
  why: 'A firm that passes on an article or a customer’s praise makes it its own: every claim in it counts as the firm’s.',
  basis: { law: authoritiesOf(['us/third-party-content', 'fr-reseaux-sociaux-acpr']) },
  advice: 'read it to its end as if the firm had written it, and record the review under review',
  languages: ['en', 'fr', 'th'],
  messages: {
    shared: 'passes on content of others: “{match}”',
    quoted: 'quotes a page of others with no review recorded',
  },
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, domains: [harbourline.example]}\nstatus: approved\n---\n\n[[Great read]] on small caps: https://news.example/small-caps\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, domains: [harbourline.example]}\nstatus: approved\n---\n\nSomebody understands our fund:\n\n> [[Best returns I ever had.]]\n\n[The whole post](https://forum.example/7)\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, domains: [harbourline.example]}\nreview: {by: J. Poe, on: 2026-11-20}\nstatus: approved\n---\n\nGreat read on small caps: https://news.example/small-caps\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, domains: [harbourline.example]}\nstatus: approved\n---\n\nGreat read on our own blog: https://blog.harbourline.example/small-caps\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, domains: [harbourline.example]}\nstatus: approved\n---\n\nWorth reading before you reply to a stranger: https://www.sec.gov/fraud\n',
        '---\njurisdictions: us\nstatus: review\n---\n\nGreat read on small caps: https://news.example/small-caps\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nfirm: {domains: [aubrac.example]}\nstatus: approved\n---\n\n[[Excellent article]] sur l’épargne : https://journal.example/epargne\n',
      ],
      good: [
        '---\njurisdictions: fr\nfirm: {domains: [aubrac.example]}\nstatus: approved\n---\n\nNotre excellent service clients a répondu à vos questions : https://aubrac.example/questions\n',
        '---\njurisdictions: fr\nfirm: {domains: [aubrac.example]}\nstatus: approved\n---\n\nÀ lire absolument avant d’investir : https://www.amf-france.org/alerte\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nfirm: {domains: [harbourline.example]}\nstatus: approved\n---\n\n[[แชร์มาจากเพจ]]การเงิน https://page.example/1\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {domains: [harbourline.example]}\nreview: {by: ก. ตัวอย่าง, on: 2026-11-20}\nstatus: approved\n---\n\nแชร์มาจากเพจการเงิน https://page.example/1\n',
      ],
    },
  },
  gaps: ['a bare link is taken as evidence, not as shared content', 'does not follow links'],
  check(draft, report, hits) {
    const { review } = draft.frontMatter
    if (!draft.ready || review?.by) return
    const isUs = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us'
    const citations = isUs ? { citations: [us.finraNotice1718Adoption] } : {}
    const foreign = draft.links.filter((link) => isForeign(draft, link))
    const found = unguarded(hits, [])
    for (const hit of found) {
      // Praise of the firm's own page, or of a warning by a public body, adopts nothing.
      const near = draft.links.filter((link) => link.block === hit.block && !link.image)
      if (near.length && !near.some((link) => foreign.includes(link))) continue
      report('shared', { ...detailsOf(hit), ...citations })
    }
    if (found.length || !foreign.length) return
    for (const block of draft.blocks) {
      if (isQuotation(block)) report('quoted', { span: block.spanOf(0, block.text.length), block, ...citations })
    }
  },
})

/** Neither the firm's own page, nor a public body's, nor a source that stands behind a figure. */
function isForeign(draft: Draft, link: Link): boolean {
  const host = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/i.exec(link.url)?.[1]?.toLowerCase()
  if (!host || link.image || PUBLIC_BODY.test(host)) return false
  const { firm, evidence = [] } = draft.frontMatter
  const own = (firm?.domains ?? []).some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
  return !own && !evidence.some((entry) => entry.url === link.url)
}

function isQuotation(block: Block): boolean {
  return block.scope === 'quote' && block.visible && block.text.trim().length > 0
}
