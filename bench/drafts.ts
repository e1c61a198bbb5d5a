/** Makes drafts for benchmarks: the same index gives the same bytes. All names and figures are invented. */

function generator(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0
    return state / 4_294_967_296
  }
}

const TEXTS = {
  en: {
    opener: [
      'Saving starts with a plan.',
      'Three questions before you invest',
      'What inflation does to cash',
      'A note on fees',
      'Why diversification matters',
    ],
    sentence: [
      'Prices rose by 3.1% over the year, according to the statistics office.',
      'A diversified portfolio spreads risk across regions and sectors.',
      'The value of investments can fall as well as rise, and you may get back less than you put in.',
      'Ask what a product costs before you ask what it might earn.',
      'Our team read 40 prospectuses so that you can see what to look for.',
      'Past performance is not a reliable indicator of future results.',
      'You can read the **full article** on our [site](https://example.com/articles).',
      'A guaranteed return is a warning sign, not a selling point.',
      'Join 1,200 readers who follow our market notes every week.',
      'An emergency fund of three months of spending comes first.',
    ],
    tags: '#saving #investing #FinancialEducation',
  },
  fr: {
    opener: ['Épargner commence par un plan.', 'Trois questions avant d’investir', 'L’inflation et votre épargne', 'Un mot sur les frais'],
    sentence: [
      'Les prix ont augmenté de 3,1 % sur un an, selon l’institut de statistique.',
      'Diversifier, c’est répartir le risque entre régions et secteurs.',
      'La valeur d’un placement peut baisser comme augmenter.',
      'Les performances passées ne préjugent pas des performances futures.',
      'Demandez d’abord ce que coûte un produit.',
      'Retrouvez l’**article complet** sur notre [site](https://example.com/articles).',
      'Une épargne de précaution de trois mois de dépenses vient d’abord.',
    ],
    tags: '#épargne #placement #éducation',
  },
  th: {
    opener: ['การออมเริ่มต้นที่แผน', 'สามคำถามก่อนลงทุน', 'เงินเฟ้อกับเงินออม'],
    sentence: [
      'การลงทุนมีความเสี่ยง ผู้ลงทุนควรศึกษาข้อมูลก่อนตัดสินใจลงทุน',
      'ราคาสินค้าเพิ่มขึ้น 3.1% ในรอบปี ตามข้อมูลของสำนักงานสถิติ',
      'การกระจายการลงทุนช่วยลดความเสี่ยง',
      'ผลการดำเนินงานในอดีตมิได้เป็นสิ่งยืนยันถึงผลการดำเนินงานในอนาคต',
      'อ่านบทความฉบับเต็มได้ที่ [เว็บไซต์](https://example.com/articles) ของเรา',
    ],
    tags: '#การออม #การลงทุน',
  },
} as const

const LANGUAGES = ['en', 'en', 'en', 'fr', 'th'] as const
const CHANNELS = ['linkedin', 'x', 'facebook', 'instagram', 'blog']
const JURISDICTIONS = { en: ['us', 'uk'], fr: ['fr'], th: ['th'] } as const

/** A draft of about 1.1 kB with front matter, emphasis, links, a list and hashtags. */
export function makeDraft(index: number): string {
  const next = generator(index + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const language = pick(LANGUAGES)
  const { opener, sentence, tags } = TEXTS[language]
  const paragraph = (count: number) => Array.from({ length: count }, () => pick<string>(sentence)).join(' ')
  return [
    '---',
    `title: Draft ${index}`,
    `language: ${language}`,
    `jurisdictions: [${pick<string>(JURISDICTIONS[language])}]`,
    `channels: [${pick(CHANNELS)}]`,
    `purpose: ${pick(['education', 'promotion', 'market-commentary'])}`,
    'audience: retail',
    'status: draft',
    '---',
    '',
    `# ${pick<string>(opener)}`,
    '',
    paragraph(3),
    '',
    `- ${pick<string>(sentence)}`,
    `- ${pick<string>(sentence)}`,
    `- ${pick<string>(sentence)}`,
    '',
    paragraph(2 + Math.floor(next() * 3)),
    '',
    tags,
    '',
  ].join('\n')
}
