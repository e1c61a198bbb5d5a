import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { namesAuthority, namesOwnDoor, namesSomebody, withoutOwnDoor } from './cues.js'
import type { Candidate } from './kinds.js'
import { type Label, labelOf } from './labels.js'
import { holdsName } from './names.js'
import { around, isMasked, type Reading, type Stretch, stretches } from './reading.js'

type Region = Extract<CountryCode, 'US' | 'GB' | 'FR' | 'TH'>

/** Shapes in which people of a country write its numbers; digits alone are told by their words, or by the mobile prefix. */
const WRITTEN: Readonly<Record<Region, { readonly number: RegExp; readonly shape: RegExp; readonly alone: RegExp }>> = {
  US: { number: /^1?[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/, shape: /^(?:1-)?3-3-4$|^1-10$|^3-7$/, alone: /^$/ },
  GB: { number: /^0[1-9]\d{8,9}$/, shape: /^(?!1-)\d{1,2}(?:-\d{1,2}){1,6}$/, alone: /^07\d{9}$|^0[12]\d{9}$/ },
  FR: {
    number: /^0[1-9]\d{8}$/,
    shape: /^(?:2-2-2-2-2|1-3-2-2-2|1-3-3-3|4-3-3|4-2-2-2|1-1-2-2-2-2|2-4-4|2-3-3-2|4-6|2-8|1-9)$/,
    alone: /^0[1-9]\d{8}$/,
  },
  TH: {
    number: /^0[689]\d{8}$|^0[2-57]\d{7}$/,
    shape: /^(?:3-3-4|2-4-4|3-4-3|3-7|2-8|2-3-4|1-4-4|2-7|3-6|3-3-3|1-9|3-3-2-2)$/,
    alone: /^0[689]\d{8}$/,
  },
}

/** Lines that cost the caller nothing or belong to a service: organisations publish them. */
const SERVICE: Readonly<Record<Region, RegExp>> = {
  US: /^(?:8(?:00|22|33|44|55|66|77|88)|900|700|500)/,
  GB: /^(?:80|500|3|8[4-9]|9)/,
  FR: /^(?:8|969|970)/,
  TH: /^1/,
}

const MOBILE: Readonly<Record<Region, RegExp>> = { US: /^$/, GB: /^7[1-57-9]/, FR: /^[67]/, TH: /^[689]/ }

/** Ranges that numbering authorities keep for films and examples, without the trunk zero. */
const FICTION: Readonly<Record<Region, RegExp>> = {
  US: /^(?:\d{3}55501\d\d|5555555555|1234567890|555\d{7})$/,
  GB: /^(?:7700900\d{3}|2079460\d{3}|1632960\d{3}|(?:11[3-8]|1[2-6]1)4960\d{3}|1914980\d{3}|2890180\d{3}|2920180\d{3}|289649600\d|8081570\d{3}|3069990\d{3})$/,
  FR: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  TH: /^$/,
}

const REGION_OF = { us: 'US', uk: 'GB', fr: 'FR', th: 'TH' } as const satisfies Record<string, Region>

export function* phones(reading: Reading): Generator<Candidate> {
  const home = homeOf(reading)
  let until = 0
  for (const stretch of stretches(reading, 7, 15)) {
    if (stretch.start < until) continue
    const follows = until > 0 && stretch.start - until <= NEXT && !/[^ \n/.()-]/.test(reading.text.slice(until, stretch.start))
    const found = phoneAt(reading, { ...stretch, opens: stretch.opens || follows }, home)
    if (!found) continue
    until = found.end
    yield found
  }
}

/** Characters between one number and another in a row of them. */
const NEXT = 3

function homeOf({ context }: Reading): readonly Region[] {
  const regions = new Set<Region>()
  for (const jurisdiction of context.jurisdictions) if (jurisdiction !== 'eu') regions.add(REGION_OF[jurisdiction])
  if (context.languages.includes('fr')) regions.add('FR')
  if (context.languages.includes('th')) regions.add('TH')
  return [...regions]
}

const ALL: readonly Region[] = ['US', 'GB', 'FR', 'TH']

function phoneAt(reading: Reading, stretch: Stretch, home: readonly Region[]): Candidate | undefined {
  const { text } = reading
  const { start, end } = stretch
  if (isMasked(reading, start, end)) return undefined
  const abroad = /(?:\+ ?\(?|\(\+ ?|wa\.me\/|[?&]phone=)$/.exec(text.slice(Math.max(0, start - 7), start))
  if (!abroad && stretch.digits.length > 11 && !stretch.digits.startsWith('00')) return undefined
  const from = start - (/[/=]$/.test(abroad?.[0] ?? '') ? 0 : (abroad?.[0].length ?? (text.charAt(start - 1) === '(' ? 1 : 0)))
  const at = from < start && text.charAt(from) === '(' && !text.slice(start, end).includes(')') ? from + 1 : from
  let label: Label | undefined
  if (!abroad) {
    if (!mayBe(stretch, home)) {
      if (!mayBe(stretch, ALL) && stretch.digits.length !== 7) return undefined
      label = labelOf(reading, start, end)
      if (label?.name !== 'phone') return undefined
    } else label = labelOf(reading, start, end)
  } else label = labelOf(reading, at, end)
  if (label && label.name !== 'phone' && (label.tight || (label.name === 'benign' && stretch.shape === `${stretch.digits.length}`)))
    return undefined
  const called = label?.name === 'phone'
  const number =
    abroad || stretch.digits.startsWith('00')
      ? international(text.slice(start, end), stretch.digits, !abroad)
      : national(stretch, home, called)
  if (!number) return undefined
  const { region, line, placeholder } = number
  if (reading.contacts.isPhone(stretch.digits)) return { kind: 'phone', start: at, end, confidence: 'certain', dismissed: true }
  if (region && SERVICE[region].test(line)) return { kind: 'phone', start: at, end, confidence: 'likely', dismissed: true }
  return judge(reading, { start: at, end, placeholder, called, mobile: region ? MOBILE[region].test(line) : false, region })
}

interface Number {
  readonly region: Region | undefined
  /** National number without the trunk zero. */
  readonly line: string
  readonly placeholder: boolean
}

const CODES: Readonly<Record<string, Region>> = { '1': 'US', '44': 'GB', '33': 'FR', '66': 'TH' }

function international(written: string, digits: string, dialled: boolean): Number | undefined {
  const plain = /\(0\)/.test(written) ? written.replace(/\(0\)/, '').replace(/\D/g, '') : digits
  const bare = dialled ? plain.replace(/^00/, '') : plain
  const code = /^(?:1|44|33|66)/.exec(bare)?.[0]
  const region = code ? CODES[code] : undefined
  if (region) {
    const line = bare.slice(code!.length).replace(/^0/, '')
    if (FICTION[region].test(line)) return { region, line, placeholder: true }
  }
  const number = parse(`+${region ? `${code}${bare.slice(code!.length).replace(/^0/, '')}` : bare})`)
  if (!number?.isValid()) return undefined
  return { region, line: number.nationalNumber, placeholder: false }
}

function national(stretch: Stretch, home: readonly Region[], called: boolean): Number | undefined {
  const { digits } = stretch
  if (called && digits.length === 7 && /^55501\d\d$/.test(digits)) return { region: 'US', line: `000${digits}`, placeholder: true }
  for (const region of called ? [...home, ...ALL] : home) {
    const { number, shape, alone } = WRITTEN[region]
    if (!number.test(digits)) continue
    const single = stretch.shape === `${digits.length}`
    if (!called && !(single ? alone.test(digits) : shape.test(stretch.shape) && (stretch.whole || stretch.opens))) continue
    const line = digits.replace(/^[01]/, (sign) => (sign === '0' || region === 'US' ? '' : sign))
    if (FICTION[region].test(line)) return { region, line, placeholder: true }
    if (SERVICE[region].test(line)) return { region, line, placeholder: false }
    // Plans change and people misdial: where the form is the country's own, it needs no assigned exchange.
    if (called || region !== 'US' || parse(digits, region)?.isValid()) return { region, line, placeholder: false }
  }
  return undefined
}

const mayBe = (stretch: Stretch, regions: readonly Region[]): boolean =>
  stretch.digits.startsWith('00') || regions.some((region) => WRITTEN[region].number.test(stretch.digits))

function parse(value: string, region?: Region): PhoneNumber | undefined {
  return region ? parsePhoneNumberFromString(value, region) : parsePhoneNumberFromString(value)
}

interface Judged {
  readonly start: number
  readonly end: number
  readonly placeholder: boolean
  readonly called: boolean
  readonly mobile: boolean
  readonly region: Region | undefined
}

/** A person's line is a finding, a public one is not; a mobile is a person's unless the firm lists it. */
function judge(reading: Reading, { start, end, placeholder, called, mobile, region }: Judged): Candidate {
  const words = around(reading, start, end, 90)
  const authority = namesAuthority(words)
  const somebody = namesSomebody(withoutOwnDoor(words)) || (!authority && holdsName(reading.text.slice(Math.max(0, start - 48), start)))
  const published = !mobile && !somebody && (authority || namesOwnDoor(words) || region === 'TH')
  if (published) return { kind: 'phone', start, end, confidence: 'likely', dismissed: true }
  return { kind: 'phone', start, end, confidence: somebody ? 'certain' : called || mobile ? 'likely' : 'possible', placeholder }
}
