import { type Block, defineRule, type Hit } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { en } from './lexicons.generated.js'

/** One term of the trade is a word to learn; from so many on it is a language. */
const MOST = 2

export default defineRule({
  id: 'claim/undefined-jargon',
  hazard: 'hidden-disclosure',
  covers: ['uk-professional-jargon-clarity'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'info',
  confidence: 'possible',
  summary: 'Several terms of the trade, none of them explained, in a post for the public.',
  why: 'A reader who does not understand the words cannot weigh the offer, however complete they are.',
  basis: { law: [...authoritiesOf(['uk-professional-jargon-clarity'])] },
  advice: 'say it in plain words, or explain each term where it first stands',
  gaps: ['knows the usual terms only; English copy alone'],
  languages: ['en'],
  lexicons: { en },
  messages: { jargon: '{count} terms of the trade without an explanation, from “{match}” on' },
  examples: {
    en: {
      bad: [
        'Our [[alpha]] comes from convexity overlays.',
        '[[OCF]] 0.22%, NAV discount 9%, Sharpe 1.1.',
        '[[Drawdown]] via UFPLS or FAD?',
      ],
      good: [
        'OCF (the yearly fund cost) is 0.22%.',
        'Drawdown means that you spend part of your pension and leave the rest invested.',
        '---\naudience: institutional\njurisdictions: uk\n---\n\nOCF 0.22%, NAV discount 9%, Sharpe 1.1.\n',
      ],
    },
  },
  check(draft, report, hits) {
    const { audience = [], purpose } = draft.frontMatter
    if (purpose === 'recruiting' || (audience.length > 0 && audience.every((each) => PROFESSIONALS.includes(each)))) return
    const perPost = new Map<number, Map<string, Hit>>()
    for (const hit of hits) {
      if (isExplained(hit.block, hit)) continue
      const terms = perPost.get(hit.block.post) ?? new Map<string, Hit>()
      const term = hit.text.toLowerCase()
      if (!terms.has(term)) terms.set(term, hit)
      perPost.set(hit.block.post, terms)
    }
    for (const terms of perPost.values()) {
      const [first] = terms.values()
      if (first && terms.size >= MOST)
        report('jargon', { span: first.span, block: first.block, data: { count: terms.size, match: first.span } })
    }
  },
})

const PROFESSIONALS: readonly string[] = ['institutional', 'intermediary', 'plan-sponsor']

/** “OCF (the yearly fund cost)”, “drawdown means …”. */
function isExplained(block: Block, { end }: Hit): boolean {
  return /^ ?(?:\(|,? (?:which |that )?(?:means?|is the|are the|stands? for|refers? to|measures?|shows?)(?![\p{L}]))/u.test(
    block.folded.text.slice(end, end + 40),
  )
}
