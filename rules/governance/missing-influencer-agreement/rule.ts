import { defineRule } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'

export default defineRule({
  id: 'governance/missing-influencer-agreement',
  hazard: 'missing-metadata',
  covers: ['fr-influenceur-contrat', 'uk-affiliate-oversight'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  gate: true,
  summary: 'Copy of an influencer or affiliate with whom no agreement is recorded.',
  why: 'The firm answers for what influencers say for it, and in France an oral deal over the threshold is void.',
  basis: { law: authoritiesOf(['fr-influenceur-contrat', 'uk-affiliate-oversight', 'us/influencer-preapproval']) },
  advice: 'record the reference of the written agreement in author.agreement',
  languages: ['en', 'fr', 'th'],
  messages: { missing: 'no agreement with this {relation} is recorded' },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nauthor: {name: Lena, relation: [[influencer]]}\nstatus: approved\n---\n\nAd. Oakmere’s budgeting tool, as I use it.\n',
      ],
      good: [
        '---\njurisdictions: uk\nauthor: {name: Lena, relation: influencer, agreement: INF-0042}\nstatus: approved\n---\n\nAd. Oakmere’s budgeting tool, as I use it.\n',
        '---\njurisdictions: uk\nauthor: {name: Lena, relation: employee}\nstatus: approved\n---\n\nOur team ran ten kilometres for charity.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nauthor: {relation: [[affiliate]], paid: true}\nstatus: scheduled\n---\n\nPublicité. Le livret de la Banque Aubrac.\n',
      ],
      good: [
        '---\njurisdictions: fr\nauthor: {relation: affiliate, paid: true, agreement: INF-12}\nstatus: scheduled\n---\n\nPublicité. Le livret de la Banque Aubrac.\n',
      ],
    },
    th: {
      bad: ['---\njurisdictions: uk\nauthor: {relation: [[influencer]]}\nstatus: approved\n---\n\nโฆษณา บัญชีออมทรัพย์\n'],
      good: ['---\njurisdictions: th\nauthor: {relation: influencer}\nstatus: approved\n---\n\nโฆษณา บัญชีออมทรัพย์\n'],
    },
  },
  gaps: [
    'does not read the agreement, nor whether an influencer outside of the Union has a representative and insurance there',
    'labels on retouched or machine-made pictures of people are not checked',
  ],
  check(draft, report) {
    const { author } = draft.frontMatter
    if (!draft.ready || author?.agreement) return
    if (author?.relation !== 'influencer' && author?.relation !== 'affiliate') return
    report('missing', { span: draft.fieldSpan('author.relation') ?? draft.headSpan, data: { relation: author.relation } })
  },
})
