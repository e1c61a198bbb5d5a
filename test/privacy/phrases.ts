import type { Kind } from '../../rules/privacy/detect/index.js'
import type { Place } from './marked.js'
import { type Dice, make } from './values.js'

/** Sentences with a hole for an invented value: `{}`. Written apart from the detectors, as people write. */
export interface Phrases {
  readonly kind: Kind | readonly Kind[]
  readonly place: Place
  readonly value: (dice: Dice) => string
  readonly sentences: readonly string[]
}

const EN_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const FR_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const TH_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]
const two = (value: number) => String(value).padStart(2, '0')

export const PHRASES: readonly Phrases[] = [
  {
    kind: 'email',
    place: 'us',
    value: make.email,
    sentences: [
      'If you want the same result, drop a line to {} tonight.',
      'Thank you {} for the kind words about our loan team!',
      'Forwarded from {}: “your app is great”.',
      'Contact: {}',
      'The winner of our draw is {}.',
      'reply to {}, please',
    ],
  },
  {
    kind: 'email',
    place: 'fr',
    value: make.email,
    sentences: ['Envoyez vos pièces à {} avant vendredi.', 'Le gagnant est {} !', 'Courriel : {}', 'Notre cliente ({}) témoigne.'],
  },
  { kind: 'email', place: 'th', value: make.email, sentences: ['ส่งเอกสารมาที่ {} ได้เลย', 'อีเมลลูกค้า: {}', 'ผู้โชคดีคือ {} ครับ'] },
  {
    kind: 'phone',
    place: 'us',
    value: make.phoneUs,
    sentences: [
      'Maria said yes, her cell is {}.',
      'Our client can be reached at {} after six.',
      'Text Tom Becker at {} for the referral.',
      'Phone: {} (customer)',
      'Mr. Alvarez ({}) closed on Friday.',
      'Ask my assistant Jo, {}.',
    ],
  },
  {
    kind: 'phone',
    place: 'uk',
    value: make.phoneUk,
    sentences: [
      'WhatsApp me on {}.',
      'Her mobile is {}.',
      'Ring Dave on {} if you want in.',
      'Client tel {}',
      'Leave a message for Mrs Shah: {}',
    ],
  },
  {
    kind: 'phone',
    place: 'uk',
    value: make.phoneUkLand,
    sentences: ['Mrs Shah’s home number is {}.', 'Our client’s landline, {}, was cut off.', 'Call Mr Hughes at home: {}'],
  },
  {
    kind: 'phone',
    place: 'fr',
    value: make.phoneFr,
    sentences: [
      'Son portable : {}',
      'Appelez Karim au {}.',
      'Joignable au {} le soir',
      'La cliente, Mme Roy ({}), confirme.',
      'WhatsApp {}',
    ],
  },
  {
    kind: 'phone',
    place: 'th',
    value: make.phoneTh,
    sentences: ['คุณวิภา โทร {}', 'เบอร์ลูกค้า {}', 'ทักไลน์หรือโทร {} คุณเอก', 'มือถือ {} ครับ', 'ติดต่อพี่หนุ่ม {}'],
  },
  {
    kind: 'card',
    place: 'us',
    value: make.card,
    sentences: [
      'She read us her number, {}, over the phone.',
      'Refund went to {} yesterday.',
      'Visa {}',
      'the card on file: {}',
      'Declined: {}, try again',
    ],
  },
  { kind: 'card', place: 'fr', value: make.card, sentences: ['Le débit sur {} a été annulé.', 'Numéro de carte : {}', 'CB {} de M. Roy'] },
  { kind: 'card', place: 'th', value: make.card, sentences: ['หมายเลขบัตร {} ของลูกค้าถูกระงับ', 'บัตร {} ใช้ไม่ได้', 'รูดบัตรเลขที่ {} แล้ว'] },
  {
    kind: 'ssn',
    place: 'us',
    value: make.ssn,
    sentences: [
      'Applicant {} was approved in minutes.',
      'SSN {}',
      'We matched {} with the bureau.',
      'Her social is {}, she told the whole chat.',
      'File under {}.',
    ],
  },
  {
    kind: 'ssn',
    place: 'us',
    value: (dice) => make.ssn(dice).replaceAll('-', ''),
    sentences: [
      'SSN: {}',
      'Her social security number is {}.',
      'taxpayer ID {}',
      'Social Security # {}',
      '{} (her SSN)',
      'the last client’s SSN was {}, wrong form',
    ],
  },
  { kind: 'itin', place: 'us', value: make.itin, sentences: ['ITIN {} is still pending.', 'He files under {}.', 'Tax ID number: {}'] },
  { kind: 'ein', place: 'us', value: make.ein, sentences: ['The client’s EIN is {}.', 'Borrower’s employer ID: {}', 'FEIN {} (customer)'] },
  {
    kind: 'routing',
    place: 'us',
    value: make.routing,
    sentences: ['Routing number: {}', 'ABA {}', 'Set up direct deposit with routing {}', 'Wire instructions: routing no. {}'],
  },
  {
    kind: ['bank-account', 'account'],
    place: 'us',
    value: make.account10,
    sentences: [
      'Her account number is {}.',
      'Acct # {}',
      'checking account {} was closed',
      'Credit it to account no. {} please',
      'Brokerage account: {}',
      'Account {} belongs to a retired teacher.',
    ],
  },
  {
    kind: ['account', 'bank-account'],
    place: 'us',
    value: make.policy,
    sentences: [
      'Policy number {}',
      'Loan no. {} was paid off early.',
      'Claim #{} settled in a day.',
      'member ID {}',
      'Customer number: {}',
      'His mortgage account number is {}.',
    ],
  },
  {
    kind: ['account', 'bank-account'],
    place: 'uk',
    value: make.policy,
    sentences: ['Plan number {} matured.', 'policy no {}', 'Mortgage account {} switched.', 'Membership number {}'],
  },
  {
    kind: ['account', 'bank-account'],
    place: 'fr',
    value: make.policy,
    sentences: [
      'Contrat n° {}',
      'Police numéro {} résiliée',
      'numéro client : {}',
      'Le prêt n° {} est soldé.',
      'N° adhérent {}',
      'dossier de sinistre : sinistre n° {}',
    ],
  },
  {
    kind: ['account', 'bank-account'],
    place: 'th',
    value: make.policy,
    sentences: ['กรมธรรม์เลขที่ {}', 'เลขที่สัญญา {} ปิดแล้ว', 'รหัสลูกค้า {}', 'เลขที่กรมธรรม์: {}', 'สัญญาเงินกู้เลขที่ {}'],
  },
  {
    kind: 'nino',
    place: 'uk',
    value: make.nino,
    sentences: ['NI number {}', 'National Insurance: {}', 'Her NINO ({}) was on the slide.', 'Payroll has {} for him.', 'NI no: {}'],
  },
  {
    kind: 'nino',
    place: 'uk',
    value: (dice) => make.nino(dice).replaceAll(' ', ''),
    sentences: ['NI number {}', 'National Insurance no. {}', 'Payroll has {} for him.'],
  },
  { kind: 'nhs', place: 'uk', value: make.nhs, sentences: ['NHS number {}', 'NHS no: {}', 'patient {} was seen', 'His NHS number is {}.'] },
  {
    kind: 'utr',
    place: 'uk',
    value: make.utr,
    sentences: ['UTR {}', 'Her UTR is {}.', 'Unique Taxpayer Reference: {}', 'Self Assessment UTR number {}'],
  },
  {
    kind: 'sort-code',
    place: 'uk',
    value: make.sortCode,
    sentences: ['sort code {}', 'Sort code: {}, ask for Jan.', 'Pay {} 41236543 by noon.', 'Bank details {} / 41236543'],
  },
  {
    kind: ['bank-account', 'account'],
    place: 'uk',
    value: make.account8,
    sentences: ['Sort code 20-45-77, account {}', '20-45-77 {}', 'Account number {}', 'a/c {}', 'acc no {}'],
  },
  {
    kind: 'nir',
    place: 'fr',
    value: make.nir,
    sentences: ['NIR {}', 'Numéro de sécurité sociale : {}', 'Sécu : {}', 'L’assurée {} est couverte.', 'carte Vitale {}'],
  },
  {
    kind: 'nir',
    place: 'fr',
    value: (dice) => make.nir(dice).replaceAll(' ', ''),
    sentences: ['n° sécu {}', 'NIR : {}', 'Le dossier {} est complet pour Mme Roy.'].slice(0, 2),
  },
  {
    kind: 'spi',
    place: 'fr',
    value: make.spi,
    sentences: ['Numéro fiscal : {}', 'SPI {}', 'n° fiscal de référence {}', 'son identifiant fiscal est {}'],
  },
  {
    kind: 'iban',
    place: 'fr',
    value: make.ibanFr,
    sentences: ['IBAN {}', 'Virement sur {} ce soir.', 'RIB : {}', 'Compte {} de la cliente'],
  },
  { kind: 'iban', place: 'uk', value: make.ibanGb, sentences: ['IBAN: {}', 'Send it to {} today.', 'Her account is {}.'] },
  { kind: 'iban', place: 'us', value: make.ibanDe, sentences: ['Wire to {}', 'IBAN {}'] },
  {
    kind: 'thai-id',
    place: 'th',
    value: make.thaiId,
    sentences: ['เลขบัตรประชาชน {}', 'บัตร ปชช. {} ของลูกค้า', 'ยืนยันตัวตนด้วย {} แล้ว', 'คุณวิภา {} ผ่านการอนุมัติ', 'เลขประจำตัวประชาชน: {}'],
  },
  {
    kind: 'thai-id',
    place: 'th',
    value: (dice) => make.thaiId(dice).replaceAll('-', ''),
    sentences: ['เลขบัตรประชาชน {}', 'เลขประจำตัวผู้เสียภาษี {} ของลูกค้า', 'บัตรประชาชนเลขที่ {}', 'ลูกค้า {} ผ่านแล้ว'],
  },
  {
    kind: 'bank-account',
    place: 'th',
    value: make.thaiAccount,
    sentences: ['โอนเข้าบัญชี {} ธ.กสิกรไทย', 'เลขที่บัญชี {}', 'บัญชีออมทรัพย์ {} ชื่อบัญชี นายสมชาย', 'SCB {}', 'กรุงไทย {}'],
  },
  {
    kind: 'promptpay',
    place: 'th',
    value: (dice) => make.phoneTh(dice).replaceAll('-', ''),
    sentences: ['พร้อมเพย์ {}', 'โอนพร้อมเพย์ {} ได้เลย', 'PromptPay: {}'],
  },
  {
    kind: 'line-id',
    place: 'th',
    value: (dice) => `${dice.pick(['somsri', 'noi_', 'mr.tee', 'aom'])}${10 + dice.next(90)}`,
    sentences: ['ไลน์ไอดี {}', 'Line ID: {}', 'แอดไลน์ {} คุณน้อย', 'ไลน์ : {}', 'LINE: {}'],
  },
  {
    kind: 'birth-date',
    place: 'us',
    value: (dice) => {
      const { day, month, year } = make.date(dice)
      return dice.pick([`${two(month)}/${day}/${year}`, `${EN_MONTHS[month - 1]} ${day}, ${year}`, `${year}-${two(month)}-${day}`])
    },
    sentences: [
      'DOB {}',
      'Date of birth: {}',
      'She was born {} in Ohio.',
      'Maria (born {}) retired.',
      'Birthdate {}',
      'his birthday is {}',
    ],
  },
  {
    kind: 'birth-date',
    place: 'uk',
    value: (dice) => {
      const { day, month, year } = make.date(dice)
      return dice.pick([
        `${day}/${two(month)}/${year}`,
        `${day} ${EN_MONTHS[month - 1]} ${year}`,
        `${day}.${two(month)}.${year}`,
        `${day}th ${EN_MONTHS[month - 1]} ${year}`,
      ])
    },
    sentences: ['d.o.b. {}', 'Mr Hughes was born on {}.', 'Client DOB: {}', 'date of birth {}'],
  },
  {
    kind: 'birth-date',
    place: 'fr',
    value: (dice) => {
      const { day, month, year } = make.date(dice)
      return dice.pick([`${day}/${two(month)}/${year}`, `${day} ${FR_MONTHS[month - 1]} ${year}`, `${day}.${two(month)}.${year}`])
    },
    sentences: ['Né le {}', 'Mme Roy, née le {}, a signé.', 'Date de naissance : {}', 'DDN {}', 'il est né à Lyon le {}'],
  },
  {
    kind: 'birth-date',
    place: 'th',
    value: (dice) => {
      const { day, month, year } = make.date(dice)
      return dice.pick([
        `${day} ${TH_MONTHS[month - 1]} ${year + 543}`,
        `${day}/${two(month)}/${year + 543}`,
        `${day} ${TH_MONTHS[month - 1]} พ.ศ. ${year + 543}`,
      ])
    },
    sentences: ['วันเกิด {}', 'คุณวิภาเกิดวันที่ {}', 'วัน/เดือน/ปีเกิด {}', 'เกิดเมื่อ {} ที่เชียงใหม่'],
  },
  {
    kind: 'address',
    place: 'us',
    value: (dice) =>
      `${100 + dice.next(9000)} ${dice.pick(['Maple', 'N Oak', 'Cedar Hill', 'Martin Luther King'])} ${dice.pick(['Ave', 'Street', 'Dr', 'Blvd'])}, ${dice.pick(['Apt 4', 'Unit 12B'])}, Dayton, OH 4540${dice.next(9)}`,
    sentences: ['She lives at {}.', 'Mail it to Maria Ruiz, {}', 'Home address: {}', 'Our client moved to {}.', 'Tom Becker, {}'],
  },
  {
    kind: 'address',
    place: 'uk',
    value: (dice) =>
      `${1 + dice.next(200)} ${dice.pick(['Elm', 'Station', 'Queen Anne', 'St John’s'])} ${dice.pick(['Road', 'Lane', 'Close', 'Terrace'])}, ${dice.pick(['Leeds', 'York', 'Stoke-on-Trent'])} ${dice.pick(['LS1 4AP', 'YO10 3DQ', 'ST4 2DE'])}`,
    sentences: ['Mrs Shah lives at {}.', 'Send flowers to Mr Hughes, {}', 'home: {}', 'our client at {}'],
  },
  {
    kind: 'address',
    place: 'fr',
    value: (dice) =>
      `${1 + dice.next(200)}${dice.pick(['', ' bis'])} ${dice.pick(['rue des Lilas', 'avenue Jean Jaurès', 'boulevard de la Liberté', 'chemin du Moulin'])}, ${dice.pick(['69003 Lyon', '35000 Rennes', '13008 Marseille', '59000 Lille'])}`,
    sentences: ['Mme Roy habite {}.', 'Livré chez M. Benali, {}', 'Son adresse : {}', 'Domicilié au {}', 'La cliente demeure {}.'],
  },
  {
    kind: 'address',
    place: 'th',
    value: (dice) =>
      `${1 + dice.next(300)}/${1 + dice.next(90)} หมู่ ${1 + dice.next(12)} ${dice.pick(['ตำบลสุเทพ อำเภอเมือง จังหวัดเชียงใหม่ 50200', 'ซอยลาดพร้าว 15 ถนนลาดพร้าว แขวงจอมพล เขตจตุจักร กรุงเทพฯ 10900', 'ต.ในเมือง อ.เมือง จ.ขอนแก่น 40000'])}`,
    sentences: ['ลูกค้าอยู่บ้านเลขที่ {}', 'ที่อยู่คุณวิภา {}', 'จัดส่งถึงคุณสมชาย {}', 'บ้านของคุณมาลี {}'],
  },
  {
    kind: 'passport',
    place: 'us',
    value: make.passportUs,
    sentences: ['Passport number {}', 'His passport ({}) expired.', 'passport no. {}', 'Passport: {}'],
  },
  { kind: 'passport', place: 'fr', value: make.passportFr, sentences: ['Passeport n° {}', 'numéro de passeport : {}', 'son passeport {}'] },
  { kind: 'passport', place: 'th', value: make.passportTh, sentences: ['พาสปอร์ตเลขที่ {}', 'หนังสือเดินทาง {}', 'Passport {}'] },
  {
    kind: 'driving-licence',
    place: 'us',
    value: make.licence,
    sentences: ['Driver’s license {}', 'driver license number: {}', 'DL# {}', 'drivers licence no. {}'],
  },
  {
    kind: 'driving-licence',
    place: 'fr',
    value: (dice) => dice.digits(12).replace(/^0/, '9'),
    sentences: ['Permis de conduire n° {}', 'permis : {}'],
  },
  {
    kind: 'driving-licence',
    place: 'th',
    value: (dice) => `${1 + dice.next(8)}${dice.digits(7)}`,
    sentences: ['ใบขับขี่เลขที่ {}', 'เลขที่ใบขับขี่ {}'],
  },
  {
    kind: 'ip',
    place: 'us',
    value: make.ip,
    sentences: ['The customer logged in from {}.', 'IP {}', 'Blocked {} after three tries.', 'IP address: {}'],
  },
  { kind: 'ip', place: 'fr', value: make.ip, sentences: ['Adresse IP {}', 'Connexion depuis {}'] },
  {
    kind: 'one-time-code',
    place: 'us',
    value: make.code,
    sentences: [
      'Your verification code is {}.',
      'OTP: {}',
      'Use {} as your one-time passcode.',
      'security code: {}',
      '{} is your login code',
      'PIN {}',
    ],
  },
  {
    kind: 'one-time-code',
    place: 'fr',
    value: make.code,
    sentences: ['Votre code de vérification est {}.', 'code secret : {}', '{} est votre code de confirmation', 'code à usage unique {}'],
  },
  { kind: 'one-time-code', place: 'th', value: make.code, sentences: ['รหัส OTP ของคุณคือ {}', 'OTP {}', 'รหัสยืนยัน: {}', 'รหัสโอทีพี {}'] },
  {
    kind: 'password',
    place: 'us',
    value: make.password,
    sentences: ['password: {}', 'The password is {}', 'Log in with password {} now', 'pwd={}', 'Temporary password — {}'],
  },
  { kind: 'password', place: 'fr', value: make.password, sentences: ['mot de passe : {}', 'Le mot de passe est {}', 'mdp {}'] },
  { kind: 'password', place: 'th', value: make.password, sentences: ['รหัสผ่าน: {}', 'รหัสผ่านคือ {}', 'พาสเวิร์ด {}'] },
  { kind: 'mbi', place: 'us', value: make.mbi, sentences: ['Medicare number {}', 'MBI: {}', 'enrolled as {}'] },
  {
    kind: 'patient-number',
    place: 'us',
    value: make.mrn,
    sentences: ['MRN {}', 'medical record number {}', 'Patient ID: {}', 'patient no. {}'],
  },
  {
    kind: 'client-detail',
    place: 'us',
    value: make.nameEn,
    sentences: [
      'Our client {} just closed on a $412,000 home.',
      'Congratulations {} on paying off your student loans!',
      '{}, a customer since 2011, refinanced twice.',
      '{} saved $18,400 in interest with us.',
      'We helped {} roll over her 401(k).',
      'Welcome to our newest client, {}!',
      'Thank you {} for trusting us with your retirement.',
      '“Best bank ever.” – {}, account holder',
      'Mrs. {} has $92,000 in our money market fund.',
      '{}’s portfolio is up nicely this year.',
    ],
  },
  {
    kind: 'client-detail',
    place: 'uk',
    value: make.nameEn,
    sentences: [
      '{} moved her £310,000 pension to us.',
      'Well done to {}, who cleared £9,000 of debt.',
      'One of our customers, {}, got her first mortgage.',
      'Mr {} borrowed £15,000.',
      '{} banks with us.',
      'Policyholder {} was paid £40,000.',
    ],
  },
  {
    kind: 'client-detail',
    place: 'fr',
    value: make.nameFr,
    sentences: [
      'Notre cliente {} a placé 30 000 € en 2024.',
      'Félicitations à {} pour son premier prêt immobilier !',
      '{}, client depuis 2015, a économisé 4 000 €.',
      'M. {} a emprunté 200 000 €.',
      'Nous avons aidé {} à racheter son crédit.',
      'Merci à {} pour sa confiance.',
      '{} est client chez nous.',
      'L’assurée, Mme {}, a touché 12 000 €.',
    ],
  },
  {
    kind: 'client-detail',
    place: 'th',
    value: make.nameTh,
    sentences: [
      'ลูกค้าของเรา {} กู้ผ่าน 2 ล้านบาท',
      'รีวิวจาก{} เคลมไวมาก',
      'ยินดีด้วยกับ{} ที่ได้รับอนุมัติสินเชื่อ',
      '{} ลูกค้าของเรา ปิดหนี้ได้ใน 2 ปี',
      '{} ได้รับเงินสินไหม 500,000 บาท',
      'เคสของ{} เบิกได้เต็มจำนวน',
      '{} เป็นลูกค้าเรามา 10 ปี',
      '{} ลงทุน 100,000 บาท กับเรา',
    ],
  },
  {
    kind: 'client-handle',
    place: 'us',
    value: make.handle,
    sentences: [
      'Welcome {}, our newest client!',
      'Shout-out to {} for paying off her car loan.',
      'Thanks {} for trusting us with your savings.',
      'Our customer {} says it best.',
      'Congrats {} on closing on your first home!',
    ],
  },
  {
    kind: 'client-handle',
    place: 'fr',
    value: make.handle,
    sentences: ['Bienvenue à {}, notre nouvelle cliente !', 'Merci {} pour votre confiance', 'Bravo à {} pour son crédit accepté'],
  },
  { kind: 'client-handle', place: 'th', value: make.handle, sentences: ['ขอบคุณลูกค้า {} ที่ไว้วางใจ', 'ยินดีด้วยกับ {} ที่กู้ผ่าน'] },
]
