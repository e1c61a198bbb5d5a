import type { Firm } from 'finsocial/rule'
import { fold, plainOf } from './fold.js'

/** The firm's own contacts and numbers, by value rather than spelling. */
export interface FirmContacts {
  readonly names: readonly string[]
  isEmail(email: string): boolean
  isPhone(digits: string): boolean
  isHandle(handle: string): boolean
  isAddress(address: string): boolean
  /** Whether a number or code is one of the firm's registration numbers. */
  isId(value: string): boolean
}

/** Letters and digits alone, lower case, without accents. */
export function bare(value: string): string {
  return plainOf(fold(value).text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

export const digitsOf = (value: string): string => fold(value).text.replace(/\D/g, '')

/** Trunk zeros, country and exit codes fall away: the last nine digits identify a line in the countries covered. */
const lineOf = (digits: string): string => digits.slice(-9)

const domainOf = (domain: string): string =>
  fold(domain)
    .text.trim()
    .toLowerCase()
    .replace(/^[a-z]{2,8}:\/\//, '')
    .replace(/^@|^www\./, '')
    .replace(/[/?#].*$/s, '')

export function firmContacts(firm: Firm | undefined): FirmContacts {
  const emails = new Set((firm?.emails ?? []).map((email) => fold(email).text.trim().toLowerCase()))
  const domains = (firm?.domains ?? []).map(domainOf).filter(Boolean)
  const phones = new Set((firm?.phones ?? []).map((phone) => lineOf(digitsOf(phone))).filter((line) => line.length > 2))
  const handles = new Set((firm?.handles ?? []).map(bare))
  const addresses = (firm?.addresses ?? []).map(bare).filter((address) => address.length > 4)
  const ids = new Set(
    (firm?.ids ?? []).flatMap((id) => [bare(id), bare(id.replace(/^[^:]*:/, '')), digitsOf(id)]).filter((id) => id.length > 3),
  )
  return {
    names: [firm?.name, ...(firm?.aliases ?? [])].filter((name) => name !== undefined).map((name) => plainOf(fold(name).text)),
    isEmail(email) {
      const lower = email.toLowerCase()
      const host = lower.slice(lower.lastIndexOf('@') + 1)
      return emails.has(lower) || domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
    },
    isPhone: (digits) => phones.has(lineOf(digits)),
    isHandle: (handle) => handles.has(bare(handle)),
    isAddress(address) {
      const value = bare(address)
      return addresses.some(
        (own) => own.includes(value) || value.includes(own) || (value.length > 11 && own.slice(0, 12) === value.slice(0, 12)),
      )
    },
    isId: (value) => ids.has(bare(value)),
  }
}
