import { isValidIBAN } from 'ibantools'
import { validate as validSpi } from 'stdnum/lib/cjs/fr/nif.js'
import { validate as validNir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as validThaiId } from 'stdnum/lib/cjs/th/idnr.js'
import { describe, expect, it } from 'vitest'
import { isHealthService } from '../../rules/privacy/detect/united-kingdom.js'
import { isRouting, isSocialSecurity, isTaxpayer } from '../../rules/privacy/detect/united-states.js'
import { foundValues, SETTINGS } from './marked.js'
import { PHRASES } from './phrases.js'
import { Dice, make } from './values.js'

const CHECKED = ['card', 'iban', 'nir', 'thai-id', 'nhs', 'routing', 'spi']
const bare = (value: string) => value.replace(/[^A-Z0-9]/g, '')

describe('a wrong check digit is nobody’s number', () => {
  let seed = 900
  for (const { kind, place, value, sentences } of PHRASES) {
    const first = typeof kind === 'string' ? kind : kind[0]!
    if (!CHECKED.includes(first)) continue
    for (const sentence of sentences) {
      it(`${place} ${first}: ${sentence}`, () => {
        for (let round = 0; round < 4; round++) {
          const right = value(new Dice(seed++))
          const last = right.search(/\d(?=\D*$)/)
          const wrong = right.slice(0, last) + ((Number(right[last]) + 1 + round) % 10) + right.slice(last + 1)
          expect(foundValues(sentence.replace('{}', wrong), SETTINGS[place])).toEqual([])
        }
      })
    }
  }
})

describe('invented values agree with the libraries', () => {
  const table: readonly (readonly [string, (dice: Dice) => boolean])[] = [
    ['NIR', (dice) => validNir(bare(make.nir(dice))).isValid],
    ['SPI', (dice) => validSpi(bare(make.spi(dice))).isValid],
    ['Thai citizen', (dice) => validThaiId(bare(make.thaiId(dice))).isValid],
    ['IBAN', (dice) => isValidIBAN(bare(make.ibanGb(dice)))],
    ['NHS', (dice) => isHealthService(bare(make.nhs(dice)))],
    ['routing', (dice) => isRouting(make.routing(dice))],
    ['SSN', (dice) => isSocialSecurity(bare(make.ssn(dice)))],
    ['ITIN', (dice) => isTaxpayer(bare(make.itin(dice)))],
  ]
  for (const [name, agrees] of table) {
    it(name, () => {
      for (let seed = 1; seed <= 200; seed++) expect(agrees(new Dice(seed))).toBe(true)
    })
  }
})
