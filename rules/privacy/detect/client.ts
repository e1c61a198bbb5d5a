import { thaiClients } from './client-thai.js'
import { ANONYMOUS } from './cues.js'
import { bare } from './firm.js'
import { plainOf } from './fold.js'
import type { Candidate } from './kinds.js'
import { NO_NAME } from './names.js'
import { after, before, near, type Reading } from './reading.js'

/**
 * A person who is named, with words that make them a client or tell their money or health. Names are told by form
 * (capitals, titles) and by what stands beside them, so that public figures, staff and firms pass.
 */
export function* clients(reading: Reading): Generator<Candidate> {
  yield* handles(reading)
  if (/[ก-๛]/.test(reading.text)) yield* thaiClients(reading)
  if (!MAY_NAME.test(reading.text)) return
  const isTold = CLIENT_WORDS.test(reading.plain)
  for (const name of names(reading, isTold)) {
    const verdict = judge(reading, name, isTold)
    if (!verdict || isKnown(reading, name)) continue
    yield { kind: 'client-detail', start: name.start, end: name.end, confidence: verdict }
    const illness = illnessNear(reading, name)
    if (illness) yield { kind: 'health-detail', ...illness, confidence: 'likely' }
  }
  yield* workforces(reading)
}

interface Name {
  readonly start: number
  readonly end: number
  /** `full`: first name and surname, or a title; `first`: one name; `initial`: `Maria R.` */
  readonly form: 'full' | 'first' | 'initial'
  readonly titled: boolean
}

const MAY_NAME = /[A-ZÀ-ÖØ-Þ]/
/** Names are Latin: plain ranges are several times faster than properties. */
const UPPER = 'A-ZÀ-ÖØ-ÞŒŠŽĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŔŘŚŞŤŪŮŰŲŹŻ'
const LOWER = 'a-zß-öø-ÿœšžāăąćčďđēėęěğģīįıķĺļľłńņňōőŕřśşťūůűųźż'
const LETTER = `${UPPER}${LOWER}`
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Mme|Mlle|M|Monsieur|Madame|Mademoiselle|Mister)\.?[ \n]`
const GIVEN = `[${UPPER}](?:[${LOWER}]|'[${UPPER}]){1,14}(?:-[${UPPER}][${LOWER}]{1,14})?`
const PARTICLE = String.raw`(?:(?:de|du|des|van|von|der|den|la|le|del|di|da|bin|ben|al|el|De|Van|Le|La|Du|LE|LA|DE|DU|DES|VAN)[ \n]|d'|D')`
const SURNAME = `${PARTICLE}{0,2}(?:[${UPPER}][${LETTER}']{1,17}(?:-[${UPPER}][${LETTER}']{1,16})?)`
/** Its groups: title, full name, first name with an initial, first name. Unnamed, since naming them costs at every match. */
const NAME = new RegExp(
  `(?<![${LETTER}0-9@#_/-]|[0-9] )(?:(${TITLE})(?:(?:et|and|&)[ ](?:Mme|Mrs|Ms)\\.?[ ])?(?:${GIVEN}[ \\n])?(?:[${UPPER}]\\. ?)?${SURNAME}|(${GIVEN}[ \\n](?:[${UPPER}]\\.? |${GIVEN}[ \\n])?${SURNAME})|(${GIVEN} [${UPPER}]\\.)|(${GIVEN}|[${UPPER}]{3,14}))(?![${LETTER}0-9_])`,
  'g',
)

/** They stand inside surnames. */
const PARTICLES = new Set('de du des van von der den la le del di da bin ben al el et and & mr mrs ms miss m mme mlle dr'.split(' '))

/** Words without which nobody is called a client; first names alone count only beside them. */
const CLIENT_WORDS =
  /client|customer|holder|borrower|buyer|participant|member|investor|saver|retiree|subscriber|user|trader|couple|family|families|applicant|patient|tenant|landlord|owner|annuitant|pensioner|assure|adherent|societaire|emprunteu|epargnant|souscript|titulaire|locataire|beneficiaire|investisseu|abonne/

function* names(reading: Reading, isTold: boolean): Generator<Name> {
  const { text, plain } = reading
  NAME.lastIndex = 0
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const [, title, full, initial, first] = match
    if (first !== undefined) {
      const end = match.index + first.length
      if (isTold && !isCommon(plain.slice(match.index, end)))
        yield { start: match.index, end: end - (POSSESSIVE.exec(first)?.[0].length ?? 0), form: 'first', titled: false }
      continue
    }
    const parts = match[0].split(/[ \n]/)
    const words = plain
      .slice(match.index, match.index + match[0].length)
      .split(/[ \n]/)
      .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
    // A capitalised word that is no name may hide one behind it: “Congratulations Maria Ruiz”.
    if (!title && isCommon(words[0]!)) {
      NAME.lastIndex = match.index + parts[0]!.length
      continue
    }
    const last = words.findIndex(
      (word, at) => at > (title ? 0 : -1) && NO_NAME.has(word) && !(at && at < words.length - 1 && PARTICLES.has(word)),
    )
    const kept = (last < 0 ? match[0] : match[0].slice(0, parts.slice(0, last).join(' ').length)).replace(POSSESSIVE, '')
    if (last >= 0) NAME.lastIndex = match.index + Math.max(1, kept.length)
    if (title && (kept.length <= title.length || PARTICLES.has(plainOf(kept.replace(/^.*[ \n]/s, '')).replace('.', '')))) continue
    const isFull = title !== undefined || (full !== undefined && (last < 0 || last >= 2))
    const form = isFull ? 'full' : initial && last < 0 ? 'initial' : 'first'
    yield { start: match.index, end: match.index + kept.length, form, titled: title !== undefined }
  }
}

/** A word that begins sentences, or a French imperative. */
const isCommon = (word: string): boolean => NO_NAME.has(word) || word.endsWith('ez')

const POSSESSIVE = /'s?$/
const FIRM_AFTER = /^(?:'s)? (?:Ltd|LLC|Inc|PLC|plc|SA|SAS|LLP|Bank|Group|Corp|& Co|Fund|Index|ETF|Trust|Capital|Partners)(?![A-Za-z])/

/** Somebody whom everybody knows, or a firm. */
function isKnown(reading: Reading, { start, end }: Name): boolean {
  return (
    PUBLIC.test(reading.plain.slice(start, end)) ||
    isFirm(reading, reading.text.slice(start, end)) ||
    FIRM_AFTER.test(reading.text.slice(end, end + 12))
  )
}

/** People whom financial copy quotes as it quotes a proverb. */
const PUBLIC =
  /^(?:j(?:ohn|ane|oe) (?:q\.? )?(?:doe|roe|public|bloggs)|warren buffett|charlie munger|benjamin graham|peter lynch|(?:john|jack) bogle|ray dalio|george soros|carl icahn|bill (?:gates|ackman)|elon musk|jeff bezos|mark zuckerberg|cathie wood|jamie dimon|larry fink|jerome powell|janet yellen|ben bernanke|alan greenspan|paul volcker|gary gensler|andrew bailey|rachel reeves|jeremy hunt|martin lewis|isaac newton|adam smith|john maynard keynes|milton friedman|karl marx|albert einstein|benjamin franklin|henry ford|satoshi nakamoto|vitalik buterin|laszlo hanyecz|sam bankman|bernie madoff|charles ponzi|donald trump|joe biden|barack obama|emmanuel macron|christine lagarde|francois villeroy|bruno le maire|bernard arnault|dave ramsey|suze orman|robert kiyosaki)/

const isFirm = ({ contacts }: Reading, name: string): boolean => {
  const value = bare(name)
  return contacts.names.some((own) => bare(own).includes(value))
}

const CLIENT = String.raw`(?:client|customer|policy ?holder|account ?holder|card ?holder|borrower|mortgage ?holder|home ?buyer|plan participant|bank customer)`
const OURS = String.raw`(?:${CLIENT}|member|investor|saver|retiree|participant|subscriber|user|trader|couple|family|applicant|patient|tenant|landlord|homeowner|first-time buyer|annuitant|pensioner)`
const JOBS = String.raw`(?: (?:director|manager|services?|advis[eo]r|partner|relations?|relationship|success|experience|care|officer|of (?:parliament|the)|executive|lead|team|support|specialist|portal|solutions|assets|base|money|data|feedback|day|meeting|events?|stories|story|satisfaction))`
const CLIENT_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:${CLIENT} (?:spotlight|story|stories|testimonial|review|feature|success(?: story)?|shout-?out|of the (?:month|week|day|year))|${CLIENT}s?|(?:our|my)(?: [a-z-]{2,14}){0,3} ${OURS}s?)(?:'s? name)?(?: (?:named|called|like|such as|is|was|name|mr|mrs|ms))?[ ,:–-]{1,3}$`,
)
const ASSET = String.raw`(?:mortgage|loans?|pension(?: pot)?|pots?|401\(k\)|403\(b\)|iras?|roth|isas?|sipp|account(?: balance)?|savings?|portfolio|polic(?:y|ies)|claim|debts?|credit score|credit card|overdraft|annuity|inheritance|nest egg|balance|rollover|premiums?|down payment|deposit|salary|income|payout|settlement|benefits?|net worth|investments?|heloc|monthly payments?|payments?|repayments?|refi|refund|nest egg|mensualites?|echeances?|arrears|bankruptcy|pret|credit|epargne|assurance[- ]vie|pea|livret|compte|patrimoine|heritage|contrat|dettes?|salaire|revenus?|retraite|sinistre|indemnite|dossier de surendettement|surendettement|capital|rachat|decouvert|placements?|versements?)`
/** A word for a client, up to six words after the name: “, a valued client”, “ is now our customer”, “ (account holder)”. */
const CLIENT_WORD = new RegExp(String.raw`^ ?([,(–-]{0,2}) ?((?:[a-z0-9'-]{1,14},? ){0,6}?)(?:(${CLIENT})|${OURS})s?(?!${JOBS})(?![a-z])`)
/** Words that tie the two together; others may only be adjectives, at most two of them. */
const TIES = new Set(
  'a an as been became becomes both has have is are was who which our my one of the now also already still long joined us signed up and'.split(
    ' ',
  ),
)
const ADJECTIVES = new Set('satisfied existing banking valued loved delighted retired insured based'.split(' '))
/** Dealings that only a client has. */
const DEALINGS =
  /^(?:,? who)? (?:has |have )?(?:banks?|banked|invests?|saves?|been|stayed) with us|^(?:,? who)? (?:trusted|trusts|switched to|came to|joined|chose) us(?![a-z])/
const HOLDS = /^ (?:has|had|holds|keeps|opened|took out|bought|got) (?:an?|her|his|their|two|three) /
const HOLDINGS = new RegExp(
  String.raw`^[a-z$£€0-9, ]{0,30}?${ASSET}(?: (?:with|from|through|at|via) (?:us|our)(?![a-z])|(?= (?:account|policy|plan)))`,
)

function deals(tail: string): boolean {
  if (DEALINGS.test(tail)) return true
  const holds = HOLDS.exec(tail)
  return holds !== null && HOLDINGS.test(tail.slice(holds[0].length))
}

function isClientAfter(tail: string, isNamed: boolean): boolean {
  const match = isNamed ? CLIENT_WORD.exec(tail) : null
  if (!match) return deals(tail)
  const [whole, sign = '', between = '', client] = match
  const words = between.replace('one of ', 'one ').replaceAll(',', '').split(' ').filter(Boolean)
  const others = words.filter((word) => !TIES.has(word))
  const isTied = sign !== '' || words.some((word) => TIES.has(word)) || /^ (?:since|of ours|for \d)/.test(tail.slice(whole.length))
  // verbs and plurals would make somebody else the client: “, who advises clients”
  const isPlain =
    others.length <= 2 &&
    others.every((word) => ADJECTIVES.has(word) || !/(?:s|ed|ing)$|^(?:of|for|to|with|from|in|on|at|by|and|or|but|that|how)$/.test(word))
  return (isTied && isPlain && (client !== undefined || /(?:^| )(?:our|valued) /.test(between))) || deals(tail)
}
const PRAISE =
  /(?:congrat(?:ulation)?s|kudos|well done|hats off|cheers|shout-?outs?|huge thanks|thank you|thanks|welcome|bravo|applause|félicitations|felicitations|merci|bienvenue)(?:[ ,!:]{1,3}(?:to|go to|à|a|our|goes to))?[ ,!:]{1,3}(?:[a-z]{3,10} ){0,2}$/
const PRAISED =
  /^(?:['’]s)?(?: ?\([^)]{0,40}\))?[ ,]{0,2}(?:(?:for|on|who|pour|qui|dont|whose)[ ]|[,:!–-] ?).{0,70}?(?:(?:as|being) an? (?:[a-z]{3,8} )?(?:client|customer|member)|years with us|loyalty|fidelite|pay(?:ing|s)? off|paid off|closing on|closed on|mortgage|loan|new home|first home|house|debt|retir(?:ed|ing|ement)|refinanc|trusting us|choosing us|(?:your|their|her|his) (?:trust|business)|opening|sharing (?:her|his|your|their) (?:story|experience)|temoignage|savings?|account|invest(?:ing|ed|ment)|policy|claim|pot(?![a-z])|pension|credit score|pret|credit|confiance|achat|acquisition|projet immobilier|epargne|rembours|souscri|investi|retraite|dossier|[$£€] ?\d|\d ?€)/
const HELPED =
  /(?<![a-z])(?:we(?:'ve| have)?|i|our (?:team|advis[eo]rs?|brokers?|planners?|specialists?))(?: (?:just|recently|also|proudly|then))? (?:helped|assisted|approved|funded|insured|refinanced|paid out to|saved|settled with) $|(?<![a-z])nous avons (?:[a-z]{3,10} )?(?:accompagne|aide|conseille|finance|permis a|rembourse|indemnise|verse a|assure) $/
const REVIEWED =
  /(?<![a-z])(?:stars?|reviews?|testimonials?|feedback|kind words|avis|temoignages?|etoiles)(?: client)? (?:from|by|of|de|par) $/
const MONEY = String.raw`(?:(?:[$£€฿]|us\$|usd |eur |gbp |thb ) ?\d(?:[\d,. ]{0,12}\d)?(?![\d,.]{0,3}\d)(?: ?k(?![a-z]))?(?! ?(?:bn|billion|million|m(?![a-z])|milliards?|millions?))|\d(?:[\d,. ]{0,12}\d)? ?(?:€|euros?|dollars?|pounds?|baht|£|k€))`
const SUM = new RegExp(String.raw`${MONEY}|[$£€] ?\d`)
const hasSum = (text: string): boolean => /\d/.test(text) && SUM.test(text)
const ASSETS = new RegExp(ASSET)

/** What was done with an amount. */
const SPENT = new RegExp(
  String.raw`^.{0,60}?(?<![a-z])(?:paid off|pays off|paid down|borrow(?:ed|s)|owe[sd]|saved?|invest(?:ed|s)|deposit(?:ed|s)|transfer(?:red|s)|with(?:drew|drawn)|cuts?|lower(?:ed|s)|reduc(?:ed|es)|slash(?:ed|es)|pays|paid|settl(?:ed|es)|clear(?:ed|s)|doubl(?:ed|es)|receiv(?:ed|es)|was paid|got|earn(?:ed|s)|made|cash(?:ed|es)|claim(?:ed|s)|lost|repa(?:id|ys)|refinanc(?:ed|es)|has|had|holds|rolled over|moved|retired with|consolidat(?:ed|es)|turned|grew|inherit(?:ed|s)|put|took out|contribut(?:ed|es)|gained|bought|remortgaged|a (?:[a-z]{2,9} )?(?:verse|emprunte|investi|place|epargne|rembourse|souscrit|touche|gagne|perdu|depose|retire|recu|herite|obtenu|economise|transfere|cede|vendu|achete|rachete)e?|possede|detient|gagne|doit|dispose)(?![a-z]).{0,40}?${MONEY}`,
)
const OWNS = new RegExp(
  [
    String.raw`^.{0,50}?(?<![a-z])(?:his|her|their|son|sa|ses|leur) (?:[a-z$£€][a-z0-9,.$£€-]{0,14} ){0,4}${ASSET}(?![a-z])`,
    String.raw`^['’]s? (?!(?:[a-z]{1,12} ){0,2}(?:column|book|podcast|guide|article|tips?|talk|post|blog|report|research|views?|advice|take|work|videos?|interview|course|webinar|essay|letter|thread|newsletter|show|speech|team|desk|analysis|rule|law)(?![a-z]))(?:[a-z$£€][a-z0-9,.$£€-]{0,14} ){0,4}${ASSET}(?![a-z])`,
  ].join('|'),
)
const WORTH = new RegExp(String.raw`^.{0,40}?${MONEY}.{0,24}?(?<![a-z])${ASSET}(?![a-z])`)
const PLIGHT =
  /^.{0,24}?(?<![a-z])(?:(?:debt|mortgage)[- ]free|(?:got|was|were|been|is) (?:just )?(?:denied|approved|declined|rejected|turned down|pre-?approved)(?: for)? (?:a|an|her|his|their) (?:[a-z]{2,10} )?(?:loan|mortgage|card|credit|refi)|filed for bankruptcy|went bankrupt|bankruptcy|foreclosed|foreclosure|in arrears|behind on (?:her|his|their)|surendettement|interdit bancaire|ficp)(?![a-z])/

/** Whether somebody's money is told right after the name. */
const isFactAfter = (tail: string, isSum: boolean): boolean =>
  PLIGHT.test(tail) || (isSum && SPENT.test(tail)) || (ASSETS.test(tail) && (OWNS.test(tail) || (isSum && WORTH.test(tail))))

const GIVEN_TO = /(?:to|for|from|in|a|pour|de) (?:mr |mrs |ms |m\. |mme )?$/
const SUM_GIVEN = new RegExp(String.raw`${MONEY}[^.]{0,30}?(?:to|for|from|in|a|pour|de) (?:mr |mrs |ms |m\. |mme )?$`)
const OF = /(?:of|for|de|du|d') ?(?:[a-z]{2,6}\.? )?$/
const ASSET_OF = new RegExp(String.raw`(?<![a-z])${ASSET} (?:of|for|de|du|d') ?(?:[a-z]{2,6}\.? )?$`)

function isFactBefore(lead: string): boolean {
  const end = lead.slice(-16)
  return (/\d/.test(lead) && GIVEN_TO.test(end) && SUM_GIVEN.test(lead)) || (OF.test(end) && ASSET_OF.test(lead))
}

const STAFF = String.raw`(?:ceo|cfo|coo|cio|cto|cmo|founder|co-?founder|director|advis[eo]rs?|analyst|economist|manager|president|chair(?:man|woman|person)?|partner|head|author|professor|minister|senator|congress(?:man|woman)|secretary|governor|judge|commissioner|spokes(?:man|woman|person)|strategist|planner|broker|banker|officer|colleague|host|guest|speaker|panel(?:l)?ist|journalist|reporter|editor|actor|actress|singer|player|coach|intern|associate|agent|consultant|trader|programmer|billionaire|investor|fund manager|mp|lord|king|queen|prince|princess|pope|treasurer|accountant|attorney|lawyer|solicitor|trustee|directeur|directrice|conseill(?:er|ere)|presidente?|analyste|economiste|associee?|gerante?|ministre|responsable|fondateur|fondatrice|auteure?|avocate?|notaire|experte?|redacteur|redactrice|journaliste|gestionnaire|courtiere?|chroniqueu(?:r|se)|depute|senateur|maire|gouverneur|mediateur|mediatrice|candidate?)`
const STAFF_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:${STAFF}|our own|team ?mate|by|with|featuring|feat|par|dixit|selon|according to|d'apres)(?:[ ,:]{1,3}|, )$`,
)
const STAFF_AFTER = new RegExp(
  String.raw`^,? ?(?:(?:[(,–-] ?)?(?:our|the|a|an|is|was|as|who is|notre|le|la|l'|est|cet?te?|chief|senior|deputy|vice|lead|certified|group) ){0,4}(?:[a-z-]{2,16} ){0,2}?${STAFF}(?![a-z])|^,? ?(?:said|says|writes|wrote|explains|notes|argues|believes|told|joins|joined the team|has joined|is joining|will (?:speak|host|join|present|explain)|speaks|presents|hosts|discusses|explique|declare|precise|rejoint|anime|interviendra|presente|ecrit|estime|rappelle)(?![a-z])`,
)
const TEAM =
  /(?:to (?:the|our) team|joins? (?:us as|our team|the team)|new role|promot(?:ed|ion)|appointed|joining (?:us|the team) as|as our new|work anniversary|passing (?:her|his|the)|cfp|chartered|qualified|exam|award|speaking at|for (?:speaking|hosting|joining us (?:on|at)|having|the interview|moderating)|rejoint (?:l'equipe|nos equipes)|nommee?|promotion|anniversaire de (?:l')?(?:arrivee|entree))/

const FRENCH_CLIENT = String.raw`(?:cliente?|assuree?|adherente?|societaire|emprunteu(?:r|se)|epargnante?|souscripteur|souscriptrice|titulaire|locataire|beneficiaire|investisseu(?:r|se)|abonnee?)`
const FRENCH_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:(?:notre|nos|mon|ma|un de nos|une de nos|l'un de nos|l'une de nos)(?: [a-z]{3,12}){0,2} ${FRENCH_CLIENT}s?|cliente?s?)(?: (?:du|de la) (?:mois|semaine|jour|annee))?(?: (?:nommee?|appelee?|fidele|depuis \d{4}|comme|m\.|mme))?[ ,:–-]{1,3}$`,
)
const FRENCH_AFTER = new RegExp(
  [
    String.raw`^(?: ?[,(–-]{1,2} ?(?:qui )?(?:(?:est|etait|devenue?|est devenue?) )?| (?:qui )?(?:est|etait|est devenue?) )(?:(?:notre|un|une|l'un de nos|l'une de nos|desormais|aussi|une de nos|un de nos|deja|nouvelle?) ){0,3}(?:[a-z0-9]{2,12} ){0,1}?${FRENCH_CLIENT}s?(?! (?:relation|service))(?![a-z])`,
    String.raw`^ ${FRENCH_CLIENT}(?: depuis| chez nous)`,
    String.raw`^.{0,24}?,? (?:il|elle) est (?:[a-z]{3,10} )?cliente?(?![a-z])`,
  ].join('|'),
)
const FRENCH_DEALINGS =
  /^,? (?:nous a fait confiance|nous fait confiance|a ouvert (?:un|son|une) (?:[a-z]{2,12} ){0,2}(?:compte|livret|pea|contrat|assurance)|a souscrit)/

function judge(reading: Reading, { start, end, form, titled }: Name, isTold: boolean): Candidate['confidence'] | undefined {
  const lead = before(reading, start, 80)
  const isIntroduced = isTold && CLIENT_WORDS.test(lead) && (CLIENT_BEFORE.test(lead) || FRENCH_BEFORE.test(lead))
  if (form === 'first' && !isIntroduced) return undefined
  const tail = after(reading, end, 130)
  const isNamed = isTold && CLIENT_WORDS.test(tail)
  const isClient = isIntroduced || isClientAfter(tail, isNamed) || (isNamed && FRENCH_AFTER.test(tail)) || FRENCH_DEALINGS.test(tail)
  const isSum = hasSum(tail)
  const isFact = isFactAfter(tail, isSum) || isFactBefore(lead)
  const isPraised = PRAISE.test(lead) && PRAISED.test(tail)
  const isServed = isSum ? titled || WITH_US.test(lead) || WITH_US.test(tail) : WITH_US.test(tail) && DEALING.test(tail)
  const isHelped = lead.endsWith(' ') && (HELPED.test(lead) || REVIEWED.test(lead))
  if (!isClient && !isFact && !isPraised && !isHelped && !isServed) return undefined
  if (ANONYMOUS.test(near(reading, start, end, 220))) return undefined
  if (form !== 'full')
    return isClient && (isFact || isSum || SUM.test(lead)) && (form === 'initial' || !/^meet $|^voici $/.test(lead))
      ? 'possible'
      : undefined
  if (isClient) return STAFF_AFTER.test(tail) && !CLIENT_BEFORE.test(lead) && !isFact ? undefined : 'certain'
  if (
    !titled &&
    /(?<![a-z])(?:his|her|their|its|the|an|this|that|these|our|your|my|each|every|no|le|la|les|un|une|des|son|sa|ses|ce|cette|leur|notre|votre|nos|vos) $/.test(
      lead,
    )
  )
    return undefined
  if (STAFF_BEFORE.test(lead) || STAFF_AFTER.test(tail) || TEAM.test(tail) || (INVITED.test(lead) && OCCASION.test(tail))) return undefined
  if (isPraised || isHelped || isServed) return 'likely'
  return titled || /(?:^|[^a-z])(?:his|her|their|son|sa|ses)(?![a-z])/.test(tail) ? 'likely' : 'possible'
}

/** People on a stage: “join … for a webinar on”. */
const INVITED = /(?<![a-z])(?:join|watch|hear|catch|meet|register|rejoignez|retrouvez|ecoutez)(?![a-z])/
const OCCASION =
  /(?<![a-z])(?:webinars?|podcasts?|livestreams?|live ?stream|q&a|workshops?|seminars?|masterclass|ama|webinaires?|conferences?|ateliers?)(?![a-z])/

/** The money came about with the firm. */
const WITH_US =
  /(?<![a-z])(?:with us|with our|thanks to us|through us|from us|chez nous|avec nous|grace a nous|par notre intermediaire|nous (?:lui )?avons|we (?:paid|helped|saved|got|lent|approved|funded|insured|refinanced))(?![a-z])/

/** What people do with a bank, a broker or an insurer. */
const DEALING =
  /(?<![a-z])(?:refinanc|remortgag|mortgage|loan|pension|invest|sav(?:es|ed)|insur|retire|401|account|claim|emprunt|pret(?![a-z])|credit|epargne|assur|plac|souscri|rachet)/

const ILLNESS =
  /(?<![a-z])(?:(?:was |been |is )?diagnosed(?: with)?(?: [a-z-]{3,16}){0,3}|(?:[a-z]{4,10} )?cancer|diabetes|heart attack|stroke|pregnan(?:t|cy)|hiv|depression|dementia|alzheimer's?|parkinson's?|disabilit(?:y|ies)|disabled|surgery|chemotherapy|multiple sclerosis|cancer du [a-z]{3,10}|diabete|avc|infarctus|enceinte|grossesse|vih|maladie(?: [a-z]{4,12})?|invalidite|handicap|operee?|hospitalisee?|chimiotherapie|sclerose en plaques|muslim|jewish|catholic|trade union|musulmane?|juive?|syndique)(?![a-z])/

function illnessNear(reading: Reading, { end }: Name): { start: number; end: number } | undefined {
  const match = ILLNESS.exec(after(reading, end, 110))
  return match ? { start: end + match.index, end: end + match.index + match[0].length } : undefined
}

const THEIR_PEOPLE = /['’]s? (?:workers|employees|staff|participants|people|team members|workforce)/
const WORKFORCE =
  /(?<![A-Za-zÀ-ſ0-9])([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ſ&'.-]{1,20}(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ſ&.-]{1,16}|&)){0,3})(?:['’]s?|['’]) (?:workers|employees|staff|participants|people|team members|workforce)(?![A-Za-zÀ-ſ])/g

/** “Acme Corp's workers average $48,200 in our plan”: the employer is a client and its people's money is told. */
function* workforces(reading: Reading): Generator<Candidate> {
  if (!THEIR_PEOPLE.test(reading.text)) return
  for (const match of reading.text.matchAll(WORKFORCE)) {
    const tail = after(reading, match.index + match[0].length, 120)
    if (
      !SUM.test(tail) ||
      !/(?<![a-z])(?:our (?:[a-z0-9()-]{2,12} )?(?:plan|401\(k\)|403\(b\)|scheme|pension)|in the plan we|with us)(?![a-z])/.test(tail)
    )
      continue
    if (
      /^(?:America|Britain|France|Thailand|Europe|Canada|Germany|China|Japan|Today|Tomorrow|London|California|Texas|New York)$/.test(
        match[1]!,
      ) ||
      isFirm(reading, match[1]!)
    )
      continue
    yield { kind: 'client-detail', start: match.index, end: match.index + match[1]!.length, confidence: 'likely' }
  }
}

const HANDLE = /(?<![A-Za-zÀ-ſ0-9_.@/:])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,28}[A-Za-z0-9_])?(?![A-Za-zÀ-ɏ0-9_@])/g
const HANDLE_CLIENT = new RegExp(
  String.raw`(?<![a-z])(?:${CLIENT}|(?:our|newest|latest|new|valued|happy) (?:[a-z0-9]{2,10} )?${OURS}|${FRENCH_CLIENT})(?!s?${JOBS})(?![a-z])|ลูกค้า|ผู้เอาประกัน|ผู้กู้|สมาชิก(?:คนใหม่|ของเรา)|เจ้าของบัญชี|เจ้าของกรมธรรม์`,
)
const HANDLE_PRAISE =
  /(?:congrat(?:ulation)?s|kudos|well done|thank you|thanks|welcome|bravo|felicitations|merci|bienvenue|shout-?out|(?:happy|proud|thrilled|excited|pleased|delighted) (?:for|of)|ยินดีด้วย|ขอแสดงความยินดี|ยินดีต้อนรับ|ขอบคุณ|รีวิวจาก|รีวิวโดย)(?: (?:so much|again|very much|beaucoup))?(?:[ ,!:]{0,3}(?:to|go to|a|our|goes to|กับ|คุณ|สู่))?[ ,!:]{0,3}(?:[a-z]{3,10} ){0,2}$/
const HANDLE_FACT = new RegExp(
  String.raw`(?:pay(?:ing)? off|paid off|closing on|closed on|mortgage|(?:new|first) home|(?:home|car|personal) loan|debt|retir(?:ing|ement)|refinanc|trusting us|choosing us|(?:your|their|her|his) (?:trust|business)|opening (?:an?|your|their|his|her)|joining (?:our bank|us as)|(?:your|their|her|his) (?:${ASSET})|pour (?:sa|votre|ta|leur) confiance|(?:son|sa|votre|ton|leur) (?:[a-z]{4,9} )?(?:pret|credit|achat|projet|compte|maison|appartement|retraite|epargne)|(?:banking|investing|saving|insured) with us|with us since|being an? (?:[a-z]{3,8} )?(?:client|customer|member)|(?:choisi|choosing|chose) (?:notre|our)|aboard|to the (?:[a-z]{3,12} )?family|[$£€] ?\d|\d ?(?:€|บาท)|กู้|สินเชื่อ|เคลม|เปิดบัญชี|เปิดพอร์ต|ไว้วางใจ|กรมธรรม์|ปิดหนี้|ผ่อน)`,
)
const HANDLE_PARTNER =
  /(?:for (?:having|hosting|joining us|inviting|speaking|the (?:invite|mention|feature|interview|shout|award|insight|great|chat|coverage|partnership)|sponsoring|moderating|covering|sharing)|partner(?:s|ed|ship)?|sponsor|event|panel|podcast|webinar|conference|article|report|team|colleague|via @|follow @|journalist|jury|award|pour (?:l'invitation|l'accueil|l'interview|l'article|cet article|le partage|l'organisation)|partenaire|conference|evenement|(?:as|new) (?:our )?(?:new )?(?:cfo|ceo|coo|cto|advis[eo]r|analyst|hire|colleague|director|manager|head))/

/** A handle that the words make a client's. */
function* handles(reading: Reading): Generator<Candidate> {
  if (!reading.text.includes('@')) return
  for (const match of reading.text.matchAll(HANDLE)) {
    const start = match.index
    const end = start + match[0].length
    if (match[0].length < 3 || reading.contacts.isHandle(match[0])) continue
    const lead = before(reading, start, 70)
    const tail = after(reading, end, 90)
    const isClient =
      /(?:clients|customers|members|clientes) $/.test(lead) || HANDLE_CLIENT.test(lead.slice(-44)) || HANDLE_CLIENT.test(tail.slice(0, 60))
    const isPraised =
      (HANDLE_PRAISE.test(lead) || /^[ ,:!–-]{0,3}(?:thank|congrat|welcome|merci|bravo|felicit|ขอบคุณ|ยินดี)/.test(tail)) &&
      HANDLE_FACT.test(tail)
    const isServed = WITH_US.test(tail) && (SUM.test(tail) || DEALING.test(tail))
    if (!isClient && !isPraised && !isServed) continue
    if (HANDLE_PARTNER.test(tail) || /(?:follow|via|source|credit|photo|contact|dm|message|suivez|ask|ถาม|แอด|ติดตาม)[ :]{1,2}$/.test(lead))
      continue
    if (ANONYMOUS.test(near(reading, start, end, 160))) continue
    const isFact = SUM.test(lead.slice(-40)) || SUM.test(tail) || isFactAfter(tail, hasSum(tail))
    yield { kind: 'client-handle', start, end, confidence: 'likely' }
    if (isFact) yield { kind: 'client-detail', start, end, confidence: 'likely' }
  }
}
