/** Invented values with right check digits, the same ones every time. Nobody's: they come out of a counter. */

export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }

  digits(length: number): string {
    return Array.from({ length }, () => this.next(10)).join('')
  }

  pick<T>(list: readonly T[]): T {
    return list[this.next(list.length)]!
  }

  letters(length: number, alphabet = 'ABCEGHJKLMNPRSTWXYZ'): string {
    return Array.from({ length }, () => alphabet[this.next(alphabet.length)]).join('')
  }
}

const luhn = (body: string): string => {
  let sum = 0
  for (let at = 0; at < body.length; at++) {
    let digit = Number(body[body.length - 1 - at])
    if (at % 2 === 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2
    sum += digit
  }
  return body + ((10 - (sum % 10)) % 10)
}

const mod97 = (text: string): number => {
  let rest = 0
  for (const char of text) {
    const value = char >= 'A' ? char.charCodeAt(0) - 55 : Number(char)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

const iban = (country: string, bban: string): string => `${country}${String(98 - mod97(`${bban}${country}00`)).padStart(2, '0')}${bban}`
const group = (value: string, ...sizes: number[]): string => {
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(value.slice(at, at + size))
    at += size
  }
  if (at < value.length) parts.push(value.slice(at))
  return parts.join(' ')
}
const fours = (value: string): string => value.replace(/(.{4})(?=.)/g, '$1 ')

export const make = {
  card(dice: Dice): string {
    const kind = dice.next(4)
    if (kind === 0) return group(luhn(`37${dice.digits(12)}`), 4, 6, 5)
    return fours(
      luhn(
        `${kind === 1 ? dice.pick(['51', '53', '55']) : kind === 2 ? '4' : '4539'}${dice.digits(kind === 1 ? 13 : kind === 2 ? 14 : 11)}`,
      ),
    )
  },
  ssn: (dice: Dice): string => `${dice.pick(['212', '313', '414', '515', '718', '850'])}-${10 + dice.next(80)}-${1000 + dice.next(8999)}`,
  itin: (dice: Dice): string => `9${10 + dice.next(89)}-${dice.pick(['70', '78', '84', '91', '95'])}-${1000 + dice.next(8999)}`,
  ein: (dice: Dice): string => `${dice.pick(['12', '20', '36', '47', '82'])}-${dice.digits(6)}7`,
  routing(dice: Dice): string {
    const body = `${dice.pick(['02', '11', '26', '31'])}${dice.digits(6)}`
    let sum = 0
    for (let at = 0; at < 8; at++) sum += Number(body[at]) * [3, 7, 1][at % 3]!
    return body + ((10 - (sum % 10)) % 10)
  },
  mbi: (dice: Dice): string =>
    `${1 + dice.next(9)}${dice.letters(1, 'ACDEFGHJKM')}${dice.digits(2)}-${dice.letters(1, 'ACDEFGHJKM')}${dice.letters(1, 'NPQRTUVWXY')}${dice.digits(1)}-${dice.letters(2, 'ACDEFGHJKM')}${dice.digits(2)}`,
  nino: (dice: Dice): string =>
    group(`${dice.pick(['AB', 'CE', 'HJ', 'JR', 'PX', 'SW'])}${dice.digits(6)}${dice.pick(['A', 'B', 'C', 'D'])}`, 2, 2, 2, 2, 1),
  nhs(dice: Dice): string {
    for (;;) {
      const body = `${dice.pick(['4', '6', '7'])}${dice.digits(8)}`
      let sum = 0
      for (let at = 0; at < 9; at++) sum += Number(body[at]) * (10 - at)
      const check = (11 - (sum % 11)) % 11
      if (check < 10) return group(body + check, 3, 3, 4)
    }
  },
  utr: (dice: Dice): string => `${1 + dice.next(9)}${dice.digits(4)} ${dice.digits(4)}${1 + dice.next(8)}`,
  sortCode: (dice: Dice): string => `${dice.pick(['20', '30', '40', '60'])}-${10 + dice.next(80)}-${10 + dice.next(80)}`,
  account8: (dice: Dice): string => `${1 + dice.next(9)}${dice.digits(6)}3`,
  account10: (dice: Dice): string => `${1 + dice.next(9)}${dice.digits(8)}7`,
  nir(dice: Dice): string {
    const corsica = dice.next(4) === 0
    const head = `${1 + dice.next(2)}${40 + dice.next(59)}${String(1 + dice.next(12)).padStart(2, '0')}`
    const place = corsica ? dice.pick(['2A', '2B']) : String(10 + dice.next(80))
    const tail = `${100 + dice.next(800)}${100 + dice.next(800)}`
    const key = 97 - (Number(`${head}${corsica ? (place === '2A' ? '19' : '18') : place}${tail}`) % 97)
    return group(`${head}${place}${tail}${String(key).padStart(2, '0')}`, 1, 2, 2, 2, 3, 3, 2)
  },
  spi(dice: Dice): string {
    const body = `${dice.next(4)}${dice.digits(9)}`
    return group(body + String(Number(body) % 511).padStart(3, '0'), 2, 2, 3, 3, 3)
  },
  ibanFr: (dice: Dice): string => fours(iban('FR', `${dice.digits(10)}${dice.digits(11)}${dice.digits(2)}`)),
  ibanGb: (dice: Dice): string => fours(iban('GB', `${dice.letters(4)}${dice.digits(14)}`)),
  ibanDe: (dice: Dice): string => fours(iban('DE', dice.digits(18))),
  thaiId(dice: Dice): string {
    const body = `${1 + dice.next(8)}${dice.digits(11)}`
    let sum = 0
    for (let at = 0; at < 12; at++) sum += Number(body[at]) * (13 - at)
    const all = `${body}${(11 - (sum % 11)) % 10}`
    return `${all[0]}-${all.slice(1, 5)}-${all.slice(5, 10)}-${all.slice(10, 12)}-${all[12]}`
  },
  thaiAccount: (dice: Dice): string => `${100 + dice.next(800)}-${dice.digits(1)}-${dice.digits(5)}-${dice.digits(1)}`,
  phoneUs: (dice: Dice): string =>
    `(${dice.pick(['212', '415', '617', '312'])}) ${dice.pick(['867', '734', '482'])}-${1000 + dice.next(8999)}`,
  phoneUk: (dice: Dice): string => `07${dice.pick(['911', '400', '812'])} ${100 + dice.next(800)} ${100 + dice.next(800)}`,
  phoneUkLand: (dice: Dice): string => `0161 ${dice.pick(['234', '496', '832'])} ${dice.digits(4)}`.replace('496', '833'),
  phoneFr: (dice: Dice): string =>
    `0${dice.pick(['6', '7'])} ${dice.pick(['12', '22', '52'])} ${10 + dice.next(80)} ${10 + dice.next(80)} ${10 + dice.next(80)}`.replace(
      /^07 (?:12|22)/,
      '07 62',
    ),
  phoneTh: (dice: Dice): string => `0${dice.pick(['81', '89', '86', '92'])}-${100 + dice.next(800)}-${1000 + dice.next(8999)}`,
  email: (dice: Dice): string =>
    `${dice.pick(['maria', 'j.kent', 'luc_m', 'somsri', 'p.durand', 'ann-lee'])}${dice.next(90)}@${dice.pick(['gmail.com', 'outlook.com', 'orange.fr', 'hotmail.co.th', 'northwick-mail.co.uk', 'proton.me'])}`,
  date: (dice: Dice): { readonly day: number; readonly month: number; readonly year: number } => ({
    day: 13 + dice.next(15),
    month: 1 + dice.next(12),
    year: 1945 + dice.next(55),
  }),
  passportUs: (dice: Dice): string => `${dice.pick(['5', '4', 'A'])}${dice.digits(8)}`,
  passportFr: (dice: Dice): string => `${dice.digits(2)}${dice.letters(2)}${dice.digits(5)}`,
  passportTh: (dice: Dice): string => `A${dice.letters(1)}${dice.digits(7)}`,
  licence: (dice: Dice): string =>
    dice.pick([
      `${dice.letters(1)}${dice.digits(7)}`,
      `${dice.letters(1)}${dice.digits(3)}-${dice.digits(4)}-${dice.digits(4)}`,
      dice.digits(9),
    ]),
  ip: (dice: Dice): string => `${81 + dice.next(20)}.${2 + dice.next(200)}.${69 + dice.next(100)}.${100 + dice.next(150)}`,
  code: (dice: Dice): string => `${1 + dice.next(9)}${dice.digits(5)}`,
  password: (dice: Dice): string =>
    `${dice.pick(['Blue', 'Tiger', 'Soleil', 'summer', 'Krung'])}${dice.pick(['!', '#', '_', '$', ''])}${10 + dice.next(90)}${dice.letters(1)}`,
  policy: (dice: Dice): string =>
    dice.pick([
      `${dice.letters(2)}-${dice.digits(4)}-${dice.digits(4)}`,
      dice.digits(8).replace(/^0/, '3'),
      `${dice.letters(3)}${dice.digits(7)}`,
    ]),
  mrn: (dice: Dice): string => `${1 + dice.next(8)}${dice.digits(7)}`,
  handle: (dice: Dice): string => `@${dice.pick(['jsmith', 'maria_r', 'luc.m', 'somsri'])}${10 + dice.next(90)}`,
  nameEn: (dice: Dice): string =>
    `${dice.pick(['Maria', 'Oliver', 'Priya', 'Tunde', 'Siobhan', 'Carlos'])} ${dice.pick(['Ruiz', 'Kent', "O'Brien", 'Okafor', 'McAllister', 'Patel', 'Smith-Jones'])}`,
  nameFr: (dice: Dice): string =>
    `${dice.pick(['Marie', 'Jean-Luc', 'Hélène', 'Karim', 'Chloé'])} ${dice.pick(['Dupont', 'Lefèvre', 'Benali', 'de La Tour', 'Martin', 'MOREAU'])}`,
  nameTh: (dice: Dice): string =>
    `${dice.pick(['คุณ', 'นาย', 'นางสาว', 'คุณ'])}${dice.pick(['สมชาย', 'วิภา', 'อนันต์', 'กัญญา', 'ธนพล', 'มาลี'])}`,
}
