import { describe, expect, test } from 'vitest'
import type { Figure, Language } from '../../../src/rule/index.js'
import { read } from './written.js'

const shown = ({ text, value, to, unit, currency, bound }: Figure) =>
  [text, '=', to === undefined ? value : `${value}..${to}`, currency ?? unit, bound].filter((part) => part !== undefined).join(' ')

const figures = (copy: string, language: Language) => read(copy, language).map(shown).join('; ')

describe('how numbers are written', () => {
  test.each<[Language, string, string]>([
    ['en', 'It returned 1,000%.', '1,000% = 1000 percent'],
    ['en', 'It returned 12.4 %.', '12.4 % = 12.4 percent'],
    ['en', 'It returned 12,4 %.', '12,4 % = 12.4 percent'],
    ['en', 'We hold €1.000,50 now.', '€1.000,50 = 1000.5 EUR'],
    ['en', 'We hold £10\u00a0000 now.', '£10\u00a0000 = 10000 GBP'],
    ['en', 'It pays 4½% or ¾%.', '4½% = 4.5 percent; ¾% = 0.75 percent'],
    ['en', 'A drop of .25% helps.', '.25% = 0.25 percent'],
    ['en', 'Buy at $ .17 today.', '$ .17 = 0.17 USD'],
    ['en', 'A fund of £2.5bn.', '£2.5bn = 2500000000 GBP'],
    ['en', 'A fund of £2.5 billion.', '£2.5 billion = 2500000000 GBP'],
    ['en', 'A deal worth £350K.', '£350K = 350000 GBP'],
    ['en', 'A deal worth 350k euros.', '350k euros = 350000 EUR'],
    ['en', 'USD 500 or 500 USD.', 'USD 500 = 500 USD; 500 USD = 500 USD'],
    ['en', 'CHF 1,200 and A$40.', 'CHF 1,200 = 1200 CHF; A$40 = 40 AUD'],
    ['en', 'Prices: 30 $12 $11.', '30 = 30 none; $12 = 12 USD; $11 = 11 USD'],
    ['en', 'Get 0.5 BTC.', '0.5 BTC = 0.5 money'],
    ['en', 'It cost twenty-five dollars.', 'twenty-five dollars = 25 USD'],
    ['en', 'Two hundred and fifty thousand pounds.', 'Two hundred and fifty thousand pounds = 250000 GBP'],
    ['en', 'It returned １２％.', '１２％ = 12 percent'],
    ['en', 'Up to 12%, from 3%, over $500.', '12% = 12 percent most; 3% = 3 percent least; $500 = 500 USD least'],
    ['en', '10,000+ clients.', '10,000+ clients = 10000 none least'],
    ['en', 'It made 8-12%, or 8% - 12%, or 8 to 12%.', '8-12% = 8..12 percent; 8% - 12% = 8..12 percent; 8 to 12% = 8..12 percent'],
    ['en', 'Between 8 and 12 percent.', '8 and 12 percent = 8..12 percent'],
    ['en', 'It lends £1-2m.', '£1-2m = 1000000..2000000 GBP'],
    ['en', 'Rates went from 5% to 3%.', '5% = 5 percent least; 3% = 3 percent'],
    ['en', 'From £20 - 31 December.', '£20 = 20 GBP least; 31 December = 31 none'],
    ['en', 'It gained x2, 2x, ten times.', 'x2 = 2 multiple; 2x = 2 multiple; ten times = 10 multiple'],
    ['en', 'It fell by 25bps, 25 basis points.', '25bps = 25 points; 25 basis points = 25 points'],
    ['en', 'It returned −5% and —5%.', '−5% = -5 percent; 5% = 5 percent'],
    ['en', 'It is a 6-figure or seven figure income.', '6-figure = 100000..999999 money; seven figure = 1000000..9999999 money'],
    ['en', 'We met twice a week, three times a year.', 'three times = 3 none'],
    ['en', 'Write to 12@bank.example or see https://bank.example/2024/5% today.', ''],
    ['en', '#Goals2026 #1', '#1 = 1 none'],
    ['fr', 'Un rendement de 12,4 %, 12,4% ou 12,4\u202f%.', '12,4 % = 12.4 percent; 12,4% = 12.4 percent; 12,4\u202f% = 12.4 percent'],
    [
      'fr',
      '1 000 €, 1\u00a0000 €, 1\u202f000 €, 1.000 €.',
      '1 000 € = 1000 EUR; 1\u00a0000 € = 1000 EUR; 1\u202f000 € = 1000 EUR; 1.000 € = 1000 EUR',
    ],
    ['fr', '1 000,50 € et 1.000,50 €.', '1 000,50 € = 1000.5 EUR; 1.000,50 € = 1000.5 EUR'],
    ['fr', '2,4 Md€, 30 M€, 5 k€.', '2,4 Md€ = 2400000000 EUR; 30 M€ = 30000000 EUR; 5 k€ = 5000 EUR'],
    ['fr', '2 millions d’euros.', '2 millions d’euros = 2000000 EUR'],
    ['fr', 'De 8 % à 12 %, ou 8 à 12 %.', '8 % à 12 % = 8..12 percent; 8 à 12 % = 8..12 percent'],
    ['fr', 'Entre 8 et 12 pour cent.', '8 et 12 pour cent = 8..12 percent'],
    ['fr', 'Quatre-vingt-dix-sept pour cent.', 'Quatre-vingt-dix-sept pour cent = 97 percent'],
    ['fr', 'Soixante-douze euros.', 'Soixante-douze euros = 72 EUR'],
    ['fr', 'Jusqu’à 5 %, dès 10 €.', '5 % = 5 percent most; 10 € = 10 EUR least'],
    ['th', 'ผลตอบแทน ๑๒.๔% และ ๑,๐๐๐ บาท', '๑๒.๔% = 12.4 percent; ๑,๐๐๐ บาท = 1000 THB'],
    ['th', 'ร้อยละ 8 ร้อยละสิบสอง', 'ร้อยละ 8 = 8 percent; ร้อยละสิบสอง = 12 percent'],
    ['th', 'สามสิบห้าเปอร์เซ็นต์', 'สามสิบห้าเปอร์เซ็นต์ = 35 percent'],
    ['th', '5 หมื่นบาท 3 แสนบาท 2.5 ล้านบาท', '5 หมื่นบาท = 50000 THB; 3 แสนบาท = 300000 THB; 2.5 ล้านบาท = 2500000 THB'],
    ['th', 'สองแสนห้าหมื่นบาท', 'สองแสนห้าหมื่นบาท = 250000 THB'],
    ['th', '3 ร้อยล้านบาท', '3 ร้อยล้านบาท = 300000000 THB'],
    ['th', '฿500 และ 500 บ.', '฿500 = 500 THB; 500 บ. = 500 THB'],
    ['th', 'พันธบัตรและห้ามพลาด สามารถ', ''],
  ])('%s: %s', (language, copy, expected) => {
    expect(figures(copy, language)).toBe(expected)
  })
})

describe('what is said around a figure', () => {
  test.each<[Language, string, Partial<Figure>]>([
    ['en', 'It gained 14.6% gross.', { basis: 'gross' }],
    ['en', 'It gained 13.4% after all fees.', { basis: 'net' }],
    ['en', 'Earn 2% a month.', { per: 'month', period: 'a month' }],
    ['en', 'It returned 8% over 5 years.', { months: 60 }],
    ['en', 'It returned 8% over the last five years.', { months: 60 }],
    ['en', 'It returned 8% last year.', { months: 12 }],
    ['en', 'It returned 8% last quarter.', { months: 3 }],
    ['en', 'It returned 8% in Q3 2025.', { months: 3 }],
    ['en', 'It returned 8% in 2025.', { months: 12 }],
    ['en', 'It returned 8% in March 2025.', { months: 1 }],
    ['en', 'It returned 8% in a decade.', { months: 120 }],
    ['en', 'It returned 8% in three weeks.', { months: 0.69 }],
    ['en', 'It returned 8% p.a. over 10 years.', { per: 'year', months: 120 }],
    ['fr', 'Il a gagné 8 % brut sur 5 ans.', { basis: 'gross', months: 60 }],
    ['fr', 'Il a gagné 8 % net de frais en 2025.', { basis: 'net', months: 12 }],
    ['fr', 'Gagnez 500 € par jour.', { per: 'day' }],
    ['fr', 'Il a gagné 8 % au premier semestre.', { months: 6 }],
    ['fr', 'Il a gagné 8 % sur les douze derniers mois.', { months: 12 }],
    ['th', 'ผลตอบแทน 8% ย้อนหลัง 3 ปี', { months: 36 }],
    ['th', 'ผลตอบแทน 8% ต่อเดือน', { per: 'month' }],
    ['th', 'กำไร 8% เมื่อปีที่แล้ว', { months: 12 }],
    ['th', 'ผลตอบแทนสุทธิ 8% ในสิบปี', { basis: 'net', months: 120 }],
  ])('%s: %s', (language, copy, expected) => {
    expect(read(copy, language).find(({ unit }) => unit !== 'none')).toMatchObject(expected)
  })

  test('a period that began at some time has no length', () => {
    for (const copy of ['It is up 8% since 2019.', 'It is up 8% YTD.', 'It is up 8% since inception.']) {
      expect(read(copy, 'en')[0]?.months, copy).toBeUndefined()
      expect(read(copy, 'en')[0]?.tense, copy).toBe('past')
    }
  })
})
