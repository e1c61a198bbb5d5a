import { describe, expect, test } from 'vitest'
import { contradicts, detectLanguage } from '../../../src/document/language/detect.js'
import type { Language } from '../../../src/rule/vocabulary.js'

const DETECTED: readonly (readonly [copy: string, language: Language | undefined])[] = [
  ['Past performance does not guarantee future results.', 'en'],
  ['Your money is at risk when you invest.', 'en'],
  ['What does an index fund do? Read our guide.', 'en'],
  ['We help teachers save for retirement.', 'en'],
  ["Don't rush: you have until April.", 'en'],
  ["You’re in charge of your plan, and it's free to change.", 'en'],
  ['The Fed meets this week in Des Moines.', 'en'],
  ['Résumé tips for the analysts we hire', 'en'],
  ['Le capital n’est pas garanti.', 'fr'],
  ['Les performances passées ne préjugent pas des performances futures.', 'fr'],
  ["L'épargne, c'est du temps.", 'fr'],
  ['Votre conseiller vous répond.', 'fr'],
  ['Qu’est-ce qu’un fonds indiciel ?', 'fr'],
  ['Aucun placement sans risque', 'fr'],
  ['ÉPARGNE SALARIALE : LES BASES DU PLAN', 'fr'],
  ['Épargne salariée, mode d’emploi', 'fr'],
  ['Frais réduits, accès immédiat', 'fr'],
  ['Tr\u0065\u0300s simple et sans frais', 'fr'],
  ['กองทุนนี้ไม่รับประกันผลตอบแทน', 'th'],
  ['Download the app แล้วเริ่มออมวันนี้', 'th'],
  ['RMF และ SSF ต่างกันอย่างไร', 'th'],
  ['Buy ETF units with our app today. ซื้อได้เลยในแอป', 'th'],
  // nothing to go by: abstain
  ['Capital garanti', undefined],
  ['Terms apply.', undefined],
  ['', undefined],
  ['12 % / 2026', undefined],
  ['📈📈📈', undefined],
  ['Café', undefined],
  ['The Des Moines office', undefined],
  ['The Larkfield le fonds', undefined],
]

const CONTRADICTED: readonly (readonly [declared: Language, copy: string, language: Language | undefined])[] = [
  ['en', 'กองทุนนี้ไม่รับประกันผลตอบแทน', 'th'],
  ['fr', 'กองทุน RMF ไม่รับประกันผลตอบแทน', 'th'],
  ['th', 'กองทุนนี้ไม่รับประกันผลตอบแทน', undefined],
  ['en', 'Download the app now to start saving for your retirement แล้วเริ่ม', undefined],
  ['en', 'Votre capital n’est pas garanti et les performances passées ne préjugent pas des performances futures.', 'fr'],
  ['fr', 'Your capital is at risk and past performance is not a guide to the future of this fund.', 'en'],
  ['th', 'Your capital is at risk and past performance is not a guide to the future of this fund.', 'en'],
  ['th', 'The fund is at risk and it can fall when you invest กองทุนนี้ไม่รับประกันผลตอบแทน', undefined],
  ['en', 'Your capital is at risk and past performance is not a guide to the future of this fund.', undefined],
  // a few words, or some of both, are no proof
  ['en', 'Le capital n’est pas garanti', undefined],
  ['fr', 'Terms apply.', undefined],
  ['en', 'The prospectus of Les Pins du Lac, la plus belle des SCPI de France, is in French.', undefined],
  ['fr', '', undefined],
]

describe('detectLanguage', () => {
  for (const [copy, language] of DETECTED) test(copy, () => expect(detectLanguage(copy).language).toBe(language))

  test('counts function words, and the share of Thai letters', () => {
    expect(detectLanguage('The fund is here').votes).toEqual({ en: 2, fr: 0, th: 0 })
    expect(detectLanguage("l'or et la rente").votes).toEqual({ en: 0, fr: 3, th: 0 })
    expect(detectLanguage('กข ab').votes.th).toBe(0.5)
  })

  test('reads a long line in one pass', () => {
    const start = process.cpuUsage().user
    detectLanguage("l'a".repeat(60_000))
    detectLanguage('the '.repeat(50_000))
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})

describe('contradicts', () => {
  for (const [declared, copy, language] of CONTRADICTED)
    test(`${declared}: ${copy}`, () => expect(contradicts(declared, copy)).toBe(language))
})
