import { describe, expect, it } from 'vitest'
import { CHANNEL_FACTS, countGraphemes, countUnits, countWeighted, factsOf } from '../../../rules/facts/channels.js'

describe('how channels count', () => {
  const family = '👨‍👩‍👧‍👦'
  // text, on X, on Bluesky, elsewhere
  const cases: readonly [string, string, number, number, number][] = [
    ['nothing', '', 0, 0, 0],
    ['letters', 'Invest slowly', 13, 13, 13],
    ['a letter in two characters', 'e\u0301tape', 5, 5, 6],
    ['Thai', 'ออมเงิน', 7, 6, 7],
    ['Chinese and Japanese', '日本語', 6, 3, 3],
    ['quotes and dashes', '“a” – b', 7, 7, 7],
    ['the ellipsis', 'Wait…', 6, 5, 5],
    ['an emoji', '📈', 2, 1, 2],
    ['a family', family, 2, 1, 11],
    ['a flag', '🇫🇷', 2, 1, 4],
    ['a skin tone', '👍🏽', 2, 1, 4],
    ['a short address', 'https://a.co', 23, 12, 12],
    ['a long address', `https://example.com/${'a'.repeat(200)}`, 23, 220, 220],
    ['an address without its scheme', 'see example.com/rates now', 4 + 23 + 4, 25, 25],
    ['two addresses', 'example.com example.org', 47, 23, 23],
    ['an address before a comma', 'example.com, then', 29, 17, 17],
    ['no address', 'slowly.But surely, 4.5% p.a. e.g. on 31.12.2026', 47, 47, 47],
    ['a hashtag and a handle', '#CapitalAtRisk @finsocial', 25, 25, 25],
  ]
  it.each(cases)('%s', (_, text, x, bluesky, units) => {
    expect({ x: countWeighted(text), bluesky: countGraphemes(text), units: countUnits(text) }).toEqual({ x, bluesky, units })
  })
  it('by the name of the channel', () => {
    expect(CHANNEL_FACTS.x.count).toBe(countWeighted)
    expect(CHANNEL_FACTS.bluesky.count).toBe(countGraphemes)
    for (const channel of ['linkedin', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube'] as const)
      expect(CHANNEL_FACTS[channel].count).toBe(countUnits)
  })
  it.each([
    ['words', 'word. '.repeat(200_000)],
    ['dots', 'a.'.repeat(500_000)],
    ['hyphens', `${'a-'.repeat(500_000)}.com`],
    ['brackets', `a.co/${'(a'.repeat(300_000)}`],
    ['emoji', family.repeat(50_000)],
  ])('takes no longer for what was made to be slow: %s', (_, text) => {
    const start = performance.now()
    expect(countWeighted(text)).toBeGreaterThan(30_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('facts of channels', () => {
  it.each(Object.entries(CHANNEL_FACTS))('%s has sources for its figures', (_, { limit, fold, sources, checked, name }) => {
    expect(name).not.toBe('')
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (limit || fold) expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(new URL(source).protocol).toBe('https:')
    if (fold) expect(['high', 'medium', 'low']).toContain(fold.confidence)
  })

  const cases: readonly [string, Parameters<typeof factsOf>[0]['channelSettings'], object][] = [
    ['as built in', {}, { limit: 3000, fold: { characters: 140, lines: 3, confidence: 'low' } }],
    ['another channel', { x: { fold: 100 } }, { limit: 3000, fold: { characters: 140, lines: 3, confidence: 'low' } }],
    ['another limit', { linkedin: { limit: 1300 } }, { limit: 1300, fold: { characters: 140, lines: 3, confidence: 'low' } }],
    ['no limit', { linkedin: { limit: false } }, { limit: undefined }],
    ['another fold, whatever its lines', { linkedin: { fold: 210 } }, { fold: { characters: 210, confidence: 'high' } }],
    ['other lines', { linkedin: { foldLines: 5 } }, { fold: { characters: 140, lines: 5, confidence: 'high' } }],
    ['no fold', { linkedin: { fold: false } }, { limit: 3000, fold: undefined }],
    ['a fold where none is known', { linkedin: { fold: false, foldLines: 2 } }, { fold: { lines: 2, confidence: 'high' } }],
  ]
  it.each(cases)('with the firm’s own: %s', (_, channelSettings, expected) => {
    expect({ limit: undefined, fold: undefined, ...factsOf({ channelSettings }, 'linkedin') }).toMatchObject(expected)
  })
})
