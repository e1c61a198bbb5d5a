import type { Finding, Place, Report, Span } from '../../src/rule/index.js'
import { file, finding, report, uk, us } from './samples.js'

/** Whole drafts with their text, findings where they belong, for the formats that show copy or count bytes. */

const ENGLISH = `---
title: Autumn campaign
status: review
channels: [linkedin, x]
jurisdictions: [us, uk]
---

# Why our **Steady Income** fund

Over the past year the fund returned 11.4% 🚀 and we see a
guaranteed return of 8% for everyone who joins now.

- Ask **Dana** on ************************ for the details
- Only three places left!

> “Best decision I ever made”, a client says.

#ad #investing
`

const FRENCH = `Épargnez l’esprit tranquille : rendement garanti de 4 % net.\r\n\r\nVotre capital n’est jamais en danger.\r\n`

const THAI = `ลงทุนกับเราวันนี้ 🚀 รับประกันผลตอบแทน 8% ต่อปี ไม่มีความเสี่ยง\n`

export const sources: ReadonlyMap<string, string> = new Map([
  ['drafts/us/autumn.en.md', ENGLISH],
  ['drafts/fr/livret.fr.md', FRENCH],
  ['drafts/th/savings.th.md', THAI],
  ['drafts/us/ready.en.md', 'Diversification spreads risk; it does not remove it.\n'],
])

/** Where the words stand in the text. */
function at(text: string, words: string): { span: Span; place: Place } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const span = { start, end: start + words.length }
  const placeOf = (offset: number) => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
    return [lines.length, (lines.at(-1)?.length ?? 0) + 1] as const
  }
  const [line, column] = placeOf(span.start)
  const [endLine, endColumn] = placeOf(span.end)
  return { span, place: { line, column, endLine, endColumn } }
}

function reworded(text: string, words: string, ...rewordings: readonly string[]): Pick<Finding, 'span' | 'place' | 'suggestions'> {
  const found = at(text, words)
  return {
    ...found,
    suggestions: rewordings.map((rewording) => ({ description: `Use “${rewording}”`, span: found.span, text: rewording })),
  }
}

const both = { jurisdictions: ['us', 'uk'], citations: [us, uk] } as const

export const review: Report = report(
  [
    file({
      file: 'drafts/fr/livret.fr.md',
      standing: { status: 'draft', ready: false, language: 'fr', jurisdictions: ['eu', 'fr'], channels: ['facebook'] },
      findings: [
        finding({
          ...reworded(FRENCH, 'rendement garanti', 'rendement visé, non garanti'),
          message: 'promises a result: “rendement garanti”',
          language: 'fr',
          jurisdictions: ['fr'],
          citations: [
            {
              jurisdiction: 'fr',
              body: 'AMF',
              ref: 'Règlement général, art. 314-11',
              title: 'Balanced and understandable information',
              url: 'https://www.amf-france.org/',
              checked: '2026-11-22',
              evidence: 'secondary',
            },
          ],
        }),
        finding({
          ...at(FRENCH, 'n’est jamais en danger'),
          rule: 'claim/denied-risk',
          message: 'denies risk: “n’est jamais en danger”',
          advice: 'name the risk beside the benefit',
          severity: 'warn',
          language: 'fr',
          jurisdictions: ['fr'],
          citations: [],
          lowered: 'product inferred from the copy',
        }),
      ],
    }),
    file({
      file: 'drafts/th/savings.th.md',
      checked: false,
      standing: { status: 'draft', ready: false, language: 'th', jurisdictions: ['th'], channels: ['line', 'facebook'] },
      findings: [
        finding({
          ...reworded(THAI, 'รับประกันผลตอบแทน 8% ต่อปี', 'ผลตอบแทนที่คาดหวัง 8% ต่อปี ไม่รับประกัน'),
          message: 'promises a result: “รับประกันผลตอบแทน 8% ต่อปี”',
          language: 'th',
          jurisdictions: ['th'],
          citations: [],
        }),
        finding({
          ...at(THAI, 'ไม่มีความเสี่ยง'),
          rule: 'claim/denied-risk',
          message: 'denies risk: “ไม่มีความเสี่ยง”',
          advice: 'name the risk beside the benefit',
          language: 'th',
          jurisdictions: ['th'],
          citations: [],
        }),
      ],
    }),
    file({
      file: 'drafts/us/autumn.en.md',
      hasBom: true,
      standing: { status: 'review', ready: false, language: 'en', jurisdictions: ['us', 'uk'], channels: ['linkedin', 'x'] },
      findings: [
        finding({
          ...at(ENGLISH, 'status: review'),
          rule: 'governance/missing-approval',
          message: 'no approval recorded',
          why: 'A principal signs off static content before its first use.',
          advice: 'ask for approval and let `finsocial approve` write it down',
          severity: 'info',
          scope: 'document',
          path: 'frontmatter.status',
          waivable: false,
        }),
        finding({
          ...at(ENGLISH, 'returned 11.4%'),
          rule: 'disclosure/missing-past-performance-warning',
          message: 'shows past performance without its warning: “returned 11.4%”',
          why: 'Readers take last year for next year.',
          advice: 'add the warning in the same post',
          ...both,
          suggestions: [
            {
              description: 'Add the warning after the figure',
              span: { start: ENGLISH.indexOf(' 🚀'), end: ENGLISH.indexOf(' 🚀') },
              text: ' (past performance does not guarantee future results)',
            },
          ],
        }),
        finding({ ...reworded(ENGLISH, 'guaranteed return', 'targeted return, not guaranteed', 'potential return'), ...both }),
        finding({
          ...at(ENGLISH, 'guaranteed return of 8% for everyone who joins now'),
          rule: 'solicitation/urgency',
          message: 'presses the reader to act: “joins now”',
          why: 'A hurried reader does not weigh risk.',
          advice: 'say what the product is for and leave the hurry out',
          severity: 'warn',
          citations: [uk],
          jurisdictions: ['uk'],
        }),
        finding({
          ...at(ENGLISH, '************************'),
          rule: 'privacy/email-address',
          message: 'shows a person’s address: [redacted: email]',
          why: 'An address in a post is read by everybody who should not have it.',
          advice: 'name the firm’s published contact instead',
          data: {},
          sensitive: true,
          waivable: false,
          citations: [],
        }),
        finding({
          ...at(ENGLISH, '#ad'),
          rule: 'prominence/late-ad-label',
          message: 'the ad label comes after the first words: “#ad”',
          why: 'A label that is read last labels nothing.',
          advice: 'put the label first',
          severity: 'warn',
          citations: [uk],
          jurisdictions: ['uk'],
          fix: { description: 'Move “#ad” to the front', span: { start: 0, end: 0 }, text: '#ad ' },
        }),
      ],
      waived: [
        finding({
          ...at(ENGLISH, '“Best decision I ever made”'),
          rule: 'disclosure/missing-testimonial-terms',
          message: 'shows a testimonial without its terms: “Best decision I ever made”',
          waiver: {
            kind: 'front-matter',
            reason: 'Terms stand on the landing page, agreed with counsel.',
            by: 'A. Reyes',
            ticket: 'COMP-12',
            until: '2027-01-31',
          },
        }),
      ],
    }),
    file({
      file: 'drafts/us/ready.en.md',
      standing: { status: 'approved', ready: true, language: 'en', jurisdictions: ['us'], channels: ['linkedin'] },
    }),
  ],
  { notices: ['jurisdictions assumed from the language: drafts/th/savings.th.md'] },
)
