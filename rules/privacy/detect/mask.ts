import type { Language } from 'finsocial/rule'
import type { Kind } from './kinds.js'

/** Kinds that are masked character by character, with their last two digits kept to tell one from another. */
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'card',
  'ssn',
  'nino',
  'nir',
  'thai-id',
  'itin',
  'ein',
  'utr',
  'spi',
  'iban',
  'bank-account',
  'routing',
  'promptpay',
  'account',
  'nhs',
  'mbi',
  'patient-number',
  'passport',
  'driving-licence',
  'identity-card',
])

const WORDS: Readonly<Partial<Record<Kind, Readonly<Record<Language, string>>>>> = {
  email: { en: '[email address]', fr: '[adresse e-mail]', th: '[อีเมล]' },
  'sort-code': { en: '[sort code]', fr: '[code guichet]', th: '[รหัสธนาคาร]' },
  'birth-date': { en: '[date of birth]', fr: '[date de naissance]', th: '[วันเกิด]' },
  address: { en: '[address]', fr: '[adresse]', th: '[ที่อยู่]' },
  ip: { en: '[IP address]', fr: '[adresse IP]', th: '[ที่อยู่ไอพี]' },
  'one-time-code': { en: '[code]', fr: '[code]', th: '[รหัส]' },
  password: { en: '[password]', fr: '[mot de passe]', th: '[รหัสผ่าน]' },
  'card-code': { en: '[code]', fr: '[code]', th: '[รหัส]' },
  'private-key': { en: '[private key]', fr: '[clé privée]', th: '[กุญแจส่วนตัว]' },
  token: { en: '[key]', fr: '[clé]', th: '[คีย์]' },
  'seed-phrase': { en: '[recovery phrase]', fr: '[phrase de récupération]', th: '[วลีกู้คืน]' },
  wallet: { en: '[wallet address]', fr: '[adresse de portefeuille]', th: '[ที่อยู่กระเป๋าเงิน]' },
  'health-detail': { en: '[health detail]', fr: '[donnée de santé]', th: '[ข้อมูลสุขภาพ]' },
  'client-detail': { en: '[client]', fr: '[client]', th: '[ลูกค้า]' },
  'client-handle': { en: '[client]', fr: '[client]', th: '[ลูกค้า]' },
  'line-id': { en: '[LINE ID]', fr: '[identifiant LINE]', th: '[ไลน์ไอดี]' },
}

const SIGN = '•'

/** What may stand for each UTF-16 unit of a value: no run of characters that leads back to it. */
export function maskUnits(kind: Kind, value: string, language: Language): readonly string[] {
  const word = WORDS[kind]
  const units = value.split('')
  if (word) return units.map((_, at) => (at ? '' : word[language]))
  const marked = units.filter((unit) => MARKED.test(unit)).length
  const kept = NUMBERS.has(kind) && marked >= 8 ? 2 : 0
  let seen = 0
  return units.map((unit) => {
    if (/[\p{Mn}\p{Cf}\ud800-\udbff]/u.test(unit)) return ''
    if (!MARKED.test(unit)) return unit
    return ++seen > marked - kept && !/[\ud800-\udfff]/.test(unit) ? unit : SIGN
  })
}

/** A letter, a digit, or the second half of one outside the basic plane. */
const MARKED = /[\p{L}\p{N}\udc00-\udfff]/u

export const mask = (kind: Kind, value: string, language: Language): string => maskUnits(kind, value, language).join('')
