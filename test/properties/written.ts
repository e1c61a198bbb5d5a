import fc from 'fast-check'

/** Drafts as a grammar writes them: front matter, blocks, inlines, three languages, things that are found among things that are not. */

const WORDS = {
  en: [
    'We',
    'save',
    'for',
    'the',
    'year',
    'a plan',
    'costs',
    'matter',
    'your savings',
    'not',
    'risk',
    'a guaranteed return of 8%',
    'past performance',
    'up 12% in 2023',
    'risk-free',
    'act now',
    'best fund',
    'jane.doe@harbourline.example',
    '+44 20 7946 0958',
    '$1,000',
    '#Savings',
    '@harbourline',
    'https://harbourline.example/plan?x=1',
    'i.e.',
    'e.g.',
    'Mr. Roe',
    '…',
    '“quoted words”',
  ],
  fr: [
    'Nous',
    'épargnons',
    'pour',
    'l’année',
    'un plan',
    'vos économies',
    'aucun',
    'risque',
    'un rendement garanti de 8 %',
    'les performances passées',
    'sans risque',
    '+ 12 % en 2023',
    '«\u00a0cité\u00a0»',
    'ne … pas',
  ],
  th: ['เราออมเงิน', 'เพื่อปีหน้า', 'แผนการออม', 'ความเสี่ยง', 'ไม่', 'รับประกันผลตอบแทน 8%', 'ผลการดำเนินงานในอดีต', 'ไร้ความเสี่ยง', 'กำไร', '๑๒%'],
} as const

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS.en) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS.fr) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS.th) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '\\*',
      '<br>',
      '<!-- a -->',
      '\u200b',
      '\u00ad',
      '👩‍👧',
      '`code`',
      '~',
      '|',
      '[',
      ']',
      '*',
      '_',
    ),
  },
)

const dressed = fc.tuple(word, fc.constantFrom('', '*', '**', '_', '~~', '`')).map(([text, mark]) => `${mark}${text}${mark}`)
const linked = word.map((text) => `[${text.replace(/[[\]]/g, '')}](https://a.example "a title")`)
const sentence = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, dressed, linked), { minLength: 1, maxLength: 9 })
  .map((parts) => `${parts.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join('\n'))

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  sentence.map((text) => `# ${text}`),
  sentence.map((text) => `> ${text}\n> - ${text}`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  sentence.map((text) => `| a | b |\n| - | - |\n| ${text.replaceAll('|', ' ').replaceAll('\n', ' ')} | 8% |`),
  sentence.map((text) => `![${text.replace(/[[\]]/g, '')}](a.png)`),
  sentence.map((text) => `\`\`\`\n${text}\n\`\`\``),
  sentence.map((text) => `<p title="${text.replaceAll('"', '')}">${text}</p>`),
  sentence.map((text) => `Hello.[^1]\n\n[^1]: ${text}`),
  fc.constant('<!-- finsocial-disable-next claim/guaranteed-outcome -- quoted from the regulator -->'),
)

const head = fc.oneof(
  fc.constant(''),
  fc
    .record({
      language: fc.constantFrom('en', 'fr', 'th'),
      jurisdictions: fc.constantFrom('us', 'uk', 'fr', 'th', '[us, uk, fr, th]'),
      channels: fc.constantFrom('linkedin', 'x', 'blog'),
      status: fc.constantFrom('draft', 'approved'),
      title: fc.constantFrom('A plan', '"A guaranteed return"'),
    })
    .map(
      (fields) =>
        `---\n${Object.entries(fields)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n')}\npublishTitle: true\n---\n\n`,
    ),
)

export const blocks = fc.array(block, { minLength: 1, maxLength: 5 })

/** A whole draft. */
export const draft = fc.tuple(head, blocks).map(([front, body]) => `${front}${body.join('\n\n')}\n`)

/** Text of any kind at all. */
export const anything = fc.string({ unit: 'binary', maxLength: 300 })
