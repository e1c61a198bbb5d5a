import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Finding, Rule } from 'finsocial/rule'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { Engine } from '../../src/engine/index.js'
import { masksApplied } from '../../src/redact/draft.js'
import { DRESSINGS, PLACES } from '../privacy/dressing.js'
import { SETTINGS } from '../privacy/marked.js'
import { PHRASES } from '../privacy/phrases.js'
import { Dice } from '../privacy/values.js'

const folder = join(import.meta.dirname, '..', '..', 'rules', 'privacy')
const names = readdirSync(folder).filter((name) => name !== 'detect')
const engine = new Engine({
  rules: await Promise.all(names.map(async (name) => ((await import(`../../rules/privacy/${name}/rule.ts`)) as { default: Rule }).default)),
})

function lint(text: string, { jurisdictions, languages }: (typeof SETTINGS)['us'] = SETTINGS.us): readonly Finding[] {
  const draft = parseDraft({
    file: 'draft.md',
    text,
    today: '2026-11-22',
    forced: { language: languages[0]! },
    defaults: { jurisdictions },
  })
  return engine.lint(draft).report.findings
}

/** As the command does it: until nothing is left to mask. */
function redacted(text: string, setting?: (typeof SETTINGS)['us']): string {
  let out = text
  for (let pass = 0; pass < 10; pass++) {
    const next = masksApplied(out, lint(out, setting)).text
    if (next === out) break
    out = next
  }
  return out
}

/** Every place of a draft that can hold text, the ones of `PLACES` and those that only source has. */
const HOLDERS: Readonly<Record<string, (sentence: string) => string>> = {
  ...PLACES,
  'ordered list': (sentence) => `1. one\n2. ${sentence.replaceAll('\n', '\n   ')}\n`,
  'table cell': (sentence) => `| a | b |\n| --- | --- |\n| x | ${sentence.replaceAll('\n', ' ').replaceAll('|', '\\|')} |\n`,
  'code block': (sentence) => `\`\`\`\n${sentence}\n\`\`\`\n`,
  'quoted code block': (sentence) => `> \`\`\`\n> ${sentence.replaceAll('\n', '\n> ')}\n> \`\`\`\n`,
  footnote: (sentence) => `Rates[^1]\n\n[^1]: ${sentence.replaceAll('\n', ' ')}\n`,
  'link title': (sentence) => `[a](https://larkfield.test "${sentence.replaceAll('\n', ' ').replaceAll('"', '')}")\n`,
  'front matter': (sentence) => `---\ntitle: ${JSON.stringify(sentence)}\n---\n\nRates rose.\n`,
  'folded front matter': (sentence) => `---\ntitle: >-\n  ${sentence.replaceAll('\n', '\n  ')}\n---\n\nRates rose.\n`,
  'broken front matter': (sentence) => `---\nauthor: [a\ntitle: ${sentence.replaceAll('\n', ' ')}\n---\n\nRates rose.\n`,
  'text of media': (sentence) => `---\nmedia: [{file: a.png, text: ${JSON.stringify(sentence)}}]\n---\n\nRates rose.\n`,
  script: (sentence) => `<script>\nvar a = "${sentence.replaceAll('\n', ' ').replaceAll('<', '')}"\n</script>\n`,
}

interface Planted {
  readonly text: string
  readonly value: string
  readonly setting: (typeof SETTINGS)['us']
}

const planted: fc.Arbitrary<Planted> = fc
  .record({
    phrases: fc.constantFrom(...PHRASES),
    sentence: fc.nat(),
    seed: fc.nat({ max: 1_000_000 }),
    dressing: fc.constantFrom(...Object.keys(DRESSINGS)),
    holder: fc.constantFrom(...Object.keys(HOLDERS)),
    isWindows: fc.boolean(),
  })
  .map(({ phrases, sentence, seed, dressing, holder, isWindows }) => {
    const value = phrases.value(new Dice(seed))
    // markup and entities are text where only source stands
    const isSource = /front|code|script|comment|media|title|html/.test(holder)
    const dressed =
      (isSource && !/^(?:plain|zero width|full width|Thai digits|.* spaces|.* dashes)$/.test(dressing)
        ? undefined
        : DRESSINGS[dressing]!(value)) ?? value
    const text = HOLDERS[holder]!(phrases.sentences[sentence % phrases.sentences.length]!.replace('{}', () => dressed))
    return { text: isWindows ? text.replaceAll('\n', '\r\n') : text, value, setting: SETTINGS[phrases.place] }
  })

const report = { numRuns: 400, seed: 20261122 }

describe('a draft with its personal data masked', () => {
  it('has no privacy finding left, and masking it again changes nothing', () => {
    fc.assert(
      fc.property(planted, ({ text, setting }) => {
        const once = redacted(text, setting)
        expect(lint(once, setting).map(({ rule, span }) => `${rule} ${once.slice(span.start, span.end)}`)).toEqual([])
        expect(redacted(once, setting)).toBe(once)
      }),
      report,
    )
  })

  it('is the draft byte for byte where no value stood', () => {
    const before = 'Bonds mature; **rates** move.\r\n\r\n| a | b |\r\n|---|:-:|\r\n| 1 | 2 |\r\n\r\n'
    const after = '\r\n\r\n- one\r\n- two &amp; three\\\r\n  [four](https://larkfield.test/a_b) \t\r\n'
    fc.assert(
      fc.property(planted, ({ text, setting }) => {
        if (text.startsWith('---')) return
        const whole = before + text + after
        const once = redacted(whole, setting)
        expect(once.startsWith(before)).toBe(true)
        expect(once.endsWith(after)).toBe(true)
      }),
      { ...report, numRuns: 120 },
    )
  })

  it('keeps its line ends', () => {
    fc.assert(
      fc.property(planted, ({ text, setting }) => {
        const kinds = (copy: string) => new Set(copy.match(/\r\n|\r|\n/g))
        expect([...kinds(redacted(text, setting))].every((end) => kinds(text).has(end))).toBe(true)
      }),
      { ...report, numRuns: 120 },
    )
  })

  it('keeps nothing of a value but two characters', () => {
    fc.assert(
      fc.property(planted, ({ text, value, setting }) => {
        // addresses that a network keeps to itself lead to nobody
        if (value.startsWith('100.')) return
        const digits = value.replace(/\D/g, '')
        const rest = redacted(text, setting)
          .normalize('NFKC')
          .replace(/[^\d•\n]/g, '')
        for (let at = 0; at + 4 <= digits.length; at++) expect(rest).not.toContain(digits.slice(at, at + 4))
      }),
      { ...report, numRuns: 300 },
    )
  })
})

describe('masks', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['a number keeps the markup inside it', 'SSN 212-**45**-6789', 'SSN •••-**••**-••89'],
    ['a word takes the markup inside it along', 'Mail maria.ru**iz**@icloud.com!', 'Mail [email address]!'],
    ['a tag that closes outside stays', 'Mail <b>maria@icl</b>oud.com', 'Mail <b>[email address]</b>'],
    ['a quote sign stays', '> Card 4539 5787\n> 6362 1486', '> Card •••• ••••\n> •••• ••86'],
    ['front matter stays YAML', '---\ntitle: maria@icloud.com\n---\n\na', '---\ntitle: (email address)\n---\n\na'],
    ['an escaped value in front matter', '---\ntitle: "\\u006daria@icloud.com"\n---\n\na', '---\ntitle: "(email address)"\n---\n\na'],
    ['a target stays a target', '[a](mailto:maria@icloud.com)', '[a](mailto:[email-address])'],
    ['a reference in an attribute', '<a href="mailto:maria&#64;icloud.com">a</a>', '<a href="mailto:[email-address]">a</a>'],
    [
      'the other lines of a quoted code block',
      '> ```\n> a\n> ssn = 212-45-6789\n> b\n> ```',
      '> ```\n> a\n> ssn = •••-••-••89\n> b\n> ```',
    ],
    ['what a fence says', '```ssn=212-45-6789\na\n```', '```ssn=•••-••-••89\na\n```'],
  ]
  for (const [name, text, expected] of table) it(name, () => expect(redacted(text)).toBe(expected))

  it('that overlap cover all that each of them covers', () => {
    const finding = (start: number, end: number, text: string) =>
      ({ sensitive: true, suggestions: [{ description: '', span: { start, end }, text }] }) as unknown as Finding
    expect(masksApplied('ab cdef ghi jk', [finding(3, 7, '[one]'), finding(5, 11, '[two]')])).toEqual({
      text: 'ab ••[two] jk',
      count: 2,
    })
  })
})
