import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftInput, parseDraft } from '../../src/document/index.js'
import { Engine, type LintOptions } from '../../src/engine/index.js'
import { bodies } from '../document/markdown.js'
import { crash, lexicon, promise, secret } from './fixture-rule.js'

const engine = new Engine({ rules: [promise, secret] })

function lint(text: string, input: Partial<DraftInput> = {}, options: LintOptions = {}) {
  const draft = parseDraft({ file: 'a.md', text, today: '2026-11-22', ...input })
  return { draft, ...engine.lint(draft, options) }
}

const found = (text: string, input: Partial<DraftInput> = {}) => {
  const { draft, report } = lint(text, input)
  return report.findings.filter(({ rule }) => rule === promise.id).map(({ span }) => draft.text.slice(span.start, span.end))
}

const DRESSED: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain', 'It is guaranteed.', ['guaranteed']],
  ['emphasis inside', 'It is **guar**anteed.', ['guar**anteed']],
  ['emphasis around', 'It is **guaranteed**.', ['guaranteed']],
  ['a zero-width reference', 'It is guar&#8203;anteed.', ['guar&#8203;anteed']],
  ['a zero-width character', 'It is guar\u200banteed.', ['guar\u200banteed']],
  ['a character reference', 'It is &#103;uaranteed.', ['&#103;uaranteed']],
  ['full width', 'It is ｇuaranteed.', ['ｇuaranteed']],
  ['a Cyrillic letter', 'It is gu\u0430ranteed.', ['gu\u0430ranteed']],
  ['soft hyphens', 'It is guar\u00adan\u00adteed.', ['guar\u00adan\u00adteed']],
  ['mathematical bold', 'It is 𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞𝐝.', ['𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞𝐝']],
  ['capitals', 'It is GUARANTEED!', ['GUARANTEED']],
  ['digits for letters', 'It is gu4r4nteed.', ['gu4r4nteed']],
  ['spaced-out letters', 'It is g u a r a n t e e d today.', ['g u a r a n t e e d']],
  ['a hashtag', 'Buy now #GuaranteedReturns', ['Guaranteed']],
  ['two words over a quote’s line break', '> it is risk\n> free', ['risk\n> free']],
  ['a hyphen for a space', 'It is risk-free.', ['risk-free']],
  ['words between', 'You double all of your money.', ['double all of your money']],
  ['a heading', '# Guaranteed\n', ['Guaranteed']],
  ['a list item', '- guaranteed\n', ['guaranteed']],
  ['a task item', '- [ ] guaranteed\n', ['guaranteed']],
  ['a quote', '> guaranteed\n', ['guaranteed']],
  ['a table cell', '| a | b |\n| - | - |\n| x | guaranteed |\n', ['guaranteed']],
  ['link text', '[guaranteed](https://x.example)', ['guaranteed']],
  ['an alternative', '![guaranteed](x.png)', ['guaranteed']],
  ['HTML text', '<div>guaranteed</div>', ['guaranteed']],
  ['a footnote', 'x[^1]\n\n[^1]: guaranteed', ['guaranteed']],
  ['a published field', '---\ntitle: guaranteed\npublishTitle: true\n---\n\nx', ['guaranteed']],
  ['Thai without spaces', 'วันนี้เราการันตีกำไรทุกเดือน', ['การันตีกำไร']],
  ['Thai with spaces and a decomposed vowel', 'เราการันตี กํา ไร', ['การันตี กํา ไร']],
  ['French, decomposed', 'Un placement garant\u0069\u0065.'.replace('garantie', 'garantie'), ['garantie']],
  ['French with an elision', 'Garanti par l’État', ['Garanti', 'l’État']],
]

const NOT_FOUND: readonly (readonly [string, string])[] = [
  ['a URL', 'See https://guaranteed.example/guaranteed and guaranteed.example.com'],
  ['inline code', 'Type `guaranteed`'],
  ['a code block', '```\nguaranteed\n```'],
  ['a link target', '[x](https://x.example/guaranteed)'],
  ['an HTML attribute', '<div class="guaranteed">x</div>'],
  ['a comment', 'x <!-- guaranteed -->'],
  ['front matter that is not published', '---\ntitle: guaranteed\n---\n\nx'],
  ['part of a word', 'unguaranteedly'],
]

describe('one finding each, exactly on the visible words', () => {
  for (const [name, text, spans] of DRESSED) {
    it(name, () => {
      expect(found(text, { forced: { language: name.startsWith('French') ? 'fr' : 'en' } })).toEqual(spans)
    })
  }
})

const WORDS_TO_WRITE: readonly (readonly [string, string, readonly string[], string])[] = [
  ['one rewording', 'say: [hoped for]', ['write “hoped for” (9 characters)'], 'write less'],
  ['a letter', 'say: [x]', ['write “x” (1 character)'], 'write less'],
  ['letters of more than one code unit', 'say: [𝐚é🚀]', ['write “𝐚é🚀” (3 characters)'], 'write less'],
  ['none', 'say: []', [], 'rewording alone does not help: write less'],
]

describe('the words to write instead', () => {
  for (const [name, say, expected, advice] of WORDS_TO_WRITE) {
    it(name, () => {
      const rule = { ...promise, lexicons: { en: lexicon('en', `- terms: [guaranteed]\n  ${say}\n`) } }
      const draft = parseDraft({ file: 'a.md', text: 'It is guaranteed.', today: '2026-11-22' })
      const [finding] = new Engine({ rules: [rule] }).lint(draft).report.findings
      expect(finding?.suggestions.map(({ description }) => description)).toEqual(expected)
      expect(finding?.advice).toBe(advice)
    })
  }

  it('are not missed where the finding is not about words', () => {
    expect(lint('my secret1').report.findings.map(({ advice }) => advice)).toEqual(['write less'])
  })
})

describe('no finding in', () => {
  for (const [name, text] of NOT_FOUND) {
    it(name, () => {
      expect(found(text)).toEqual([])
    })
  }
})

describe('places', () => {
  const places = (text: string) => lint(text).report.findings.map(({ place }) => place)
  const text = '# One\n\nIt is 😀 **guar**anteed.\n\n> risk\n> free กำ\n'
  it('are the same with LF, CRLF and CR', () => {
    expect(places(text).length).toBe(2)
    expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text))
    expect(places(text.replaceAll('\n', '\r'))).toEqual(places(text))
  })
  it('are 1-based and in UTF-16 units', () => {
    expect(places(text)[0]).toEqual({ line: 3, column: 12, endLine: 3, endColumn: 24 })
  })
})

describe('personal data', () => {
  it('is in no finding, not even in a neighbour’s', () => {
    const { report } = lint('You double your secret12345 money.')
    expect(report.findings.length).toBe(2)
    expect(JSON.stringify(report)).not.toContain('secret12345')
    expect(report.findings.map(({ message }) => message)).toEqual([
      'promises: “double your [redacted] money”',
      'shows a secret: [redacted: secret]',
    ])
  })
  it('does not show in fingerprints', () => {
    const prints = (text: string) => lint(text).report.findings.map(({ fingerprint }) => fingerprint)
    expect(prints('A secret1 here.')).toEqual(prints('A secret2 here.'))
  })
})

describe('rules', () => {
  it('that crash are named, without the draft’s words, and leave the others alone', () => {
    const draft = parseDraft({ file: 'a.md', text: 'guaranteed secret99999', today: '2026-11-22' })
    const { report, failures } = new Engine({ rules: [crash, promise] }).lint(draft)
    expect(failures.map(({ rule, file }) => [rule, file])).toEqual([['claim/crash', 'a.md']])
    expect(JSON.stringify(failures)).not.toContain('secret99999')
    expect(report.findings.length).toBe(1)
  })
  it('can be switched off and reweighted', () => {
    expect(lint('guaranteed', {}, { choiceOf: () => ({ severity: 'off' }) }).report.findings).toEqual([])
    expect(lint('guaranteed', {}, { choiceOf: () => ({ severity: 'info' }) }).report.findings[0]!.severity).toBe('info')
  })
})

describe('documents', () => {
  it('never throw, and every span is in range', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { draft, report } = lint(body)
        for (const { span } of report.findings) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(draft.text.length)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('keep their findings when an unrelated paragraph is added', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const words = (text: string) =>
          lint(text, { forced: { language: 'en' } }).report.findings.map(({ rule, message }) => `${rule} ${message}`)
        expect(words(`${body}\n\nAn unrelated paragraph.\n`)).toEqual(words(body))
      }),
      { numRuns: 150 },
    )
  })
})
