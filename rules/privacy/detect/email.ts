import type { Candidate } from './kinds.js'
import type { Reading } from './reading.js'

/**
 * The `@` decides where to look: the local part is read backwards and the host forwards, both bounded. Spaces beside the
 * sign are allowed where a line was broken or a typist spaced it out, and so are the spelled-out signs of people who
 * hide from robots.
 */
const SIGNS =
  / ?@[ \n]?| ?[([{<] ?(?:at|arobase|chez) ?[)\]}>] ?| at (?=[a-z0-9-]{2,40} ?[([]? ?dot ?[)\]]? ?(?:com|org|net|co|uk|fr|th|io|me|eu|edu|info)(?![a-z]))| arobase (?=[a-z0-9-]{2,40} ?[([]? ?point ?[)\]]? ?(?:com|org|net|fr|eu)(?![a-z]))/gi
const LOCAL = /(?:(?:[A-Za-zÀ-ſ0-9!#$%&'*+^_`~-]{1,40}(?:\.|[ ]?[([] ?(?:dot|point) ?[)\]][ ]?)){0,5}[A-Za-zÀ-ſ0-9!#$%&'*+^_`~-]{1,40})$/
const HOST =
  /^(?:[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9-]{0,61}[A-Za-zÀ-ɏ0-9])?(?:\.\n?| ?[([] ?(?:dot|point) ?[)\]] ?| (?:dot|point) )){1,5}[A-Za-zÀ-ɏ]{2,24}(?![A-Za-zÀ-ɏ0-9@]|-[A-Za-zÀ-ɏ0-9])/
const LOCAL_REACH = 90
const HOST_REACH = 255

/** Mailboxes of a function, not of a person. */
const ROLE =
  /^(?:abuse|accessibility|accounts?|accueil|admin(?:istration)?|advis(?:ers?|ors?)|agence|alerts?|apply|appointments?|assistance|billing|bonjour|branch|business|careers?|carrieres?|careteam|cda|client(?:e|s|services?|ele)?|commercial|communications?|community|complaints?|compliance|conformite|contact(?:us|ez-nous)?|contacto|corporate|customer(?:care|service|services|support|relations)?|cs|deals|desk|disputes|donotreply|dpo|dpd|emploi|enquir(?:y|ies)|events?|evenements?|facturation|feedback|finance|fraud(?:e)?|general|hello|help(?:desk)?|hi|hr|info(?:rmation|s)?|inquir(?:y|ies)|insurance|investor(?:s|relations)?|ir|it|jobs|juridique|kontakt|legal|loans?|mail|marketing|media|mediat(?:eur|ion)|members?(?:services|hip)?|mortgages?|news(?:letter|room)?|no-?reply|noreponse|nepasrepondre|notifications?|office|ombudsman|operations|order(?:s)?|partners?|partenariats?|pensions?|phishing|postmaster|press(?:e|office)?|privacy|public(?:relations|affairs)?|pr|recrutement|recruit(?:ing|ment)?|reclamations?|registrar|registration|relations?-?(?:client|clients|presse|publiques)|relationclient|report(?:ing|phishing)?|reservations?|rgpd|rh|rsvp|sales|security|securite|serviceclient|services?(?:-?clients?)?|shareholders?|sinistres?|social|spam|speak|sponsors?|stopscams|subscribe|support|team|equipe|training|treasury|unsubscribe|web(?:master)?|welcome|wealth|whistleblow(?:er|ing)?)$/

/** Mail that anybody can have: the name in front is a person's even when it reads like a role. */
const FREE =
  /^(?:g(?:oogle)?mail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|proton(?:mail)?|pm|zoho|yandex|mail|fastmail|tutanota|tuta|hey|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|btinternet|virginmedia|sky|talktalk|ntlworld|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|windowslive|thaimail)\.(?:[a-z]{2,4})(?:\.[a-z]{2})?$/

const OFFICIAL =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2}|gouv\.[a-z]{2}|go\.th|mi\.th|europa\.eu|police\.uk|parliament\.uk|nhs\.uk|finra\.org|sipc\.org|nfa\.futures\.org|amf-france\.org|banque-france\.fr|abe-infoservice\.fr|mediation-assurance\.org|mediateur-[a-z-]{2,30}\.fr|financial-ombudsman\.org\.uk|fscs\.org\.uk|fca\.org\.uk|moneyhelper\.org\.uk|citizensadvice\.org\.uk|stepchange\.org|bot\.or\.th|sec\.or\.th|oic\.or\.th|dpa\.or\.th|set\.or\.th)$/

/** RFC 2606 and 6761: kept for documentation. */
const EXAMPLE =
  /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org|edu|co\.uk|fr|co\.th|eu|uk)$|(?:^|\.)(?:exemple\.(?:fr|com)|domain\.(?:com|tld)|yourdomain\.com|yourcompany\.com|company\.com|email\.com)$/

const SPELLED = /[([{<] ?(?:at|arobase|chez) ?[)\]}>]| at [a-z0-9-]{2,40} ?[([]? ?dot| arobase [a-z0-9-]{2,40} ?[([]? ?point/

export function* emails(reading: Reading): Generator<Candidate> {
  const { text, plain } = reading
  if (!text.includes('@') && !SPELLED.test(plain)) return
  SIGNS.lastIndex = 0
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const at = sign.index
    const after = at + sign[0].length
    const host = HOST.exec(text.slice(after, after + HOST_REACH))
    if (!host) continue
    const local = LOCAL.exec(text.slice(Math.max(0, at - LOCAL_REACH), at))
    if (!local) continue
    const name = trimThai(local[0])
    if (!name) continue
    // A spaced sign must join two parts of an address, not a mention to the word before it.
    if (/^ ?@ ?$/.test(sign[0]) && sign[0] !== '@' && !(sign[0] === ' @ ' && LOOKS_LIKE_HOST.test(host[0]))) continue
    const start = at - name.length
    let domain = dotted(host[0]).toLowerCase()
    let end = after + host[0].length
    // an address that names a picture: what follows its domain is the ending of a file
    const picture = FILE_END.exec(domain)?.[0]
    if (picture && MAIL.test(domain.slice(0, -picture.length))) {
      domain = domain.slice(0, -picture.length)
      end -= picture.length
    }
    const user = dotted(name).toLowerCase()
    if (
      /:\/\/[^\s/]{0,60}$/.test(text.slice(Math.max(0, start - 64), start)) &&
      /^[:/]/.test(text.slice(end, end + 1)) &&
      !FREE.test(domain)
    )
      continue
    const address = `${user}@${domain}`
    if (reading.contacts.isEmail(address) || OFFICIAL.test(domain)) continue
    if (
      ROLE.test(user.replace(/\+.*$/, '').replace(/[._-](?:fr|uk|us|th|eu|en|team|london|paris|bangkok|emea)$/, '')) &&
      !FREE.test(domain)
    )
      continue
    if (FILE_END.test(domain)) continue
    yield { kind: 'email', start, end, confidence: 'certain', placeholder: EXAMPLE.test(domain) }
  }
}

const FILE_END = /\.(?:png|jpe?g|gif|svg|webp|css|js|pdf|mp4|mov|md|mdx)$/
/** What ends in a domain even before the ending of a file. */
const MAIL = /[a-z0-9]\.(?:com|net|org|co\.uk|fr|co\.th|ac\.th|de|eu|me)$/

const LOOKS_LIKE_HOST = /^[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,24}){1,4}$/i

const dotted = (value: string): string => value.replace(/\s*[([]?\s*(?:dot|point)\s*[)\]]\s*| (?:dot|point) /gi, '.').replace(/\s/g, '')

/** Thai runs into Latin without a space: the address begins after the last Thai letter. */
function trimThai(local: string): string {
  const latin = local.replace(/^.*[ก-๛]/s, '')
  return latin.replace(/^[^\p{L}\p{N}]+/u, '')
}
