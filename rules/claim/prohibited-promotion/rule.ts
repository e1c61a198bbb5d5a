import {
  type AuthorRelation,
  type Details,
  type Draft,
  defineRule,
  detailsOf,
  type Hit,
  type Jurisdiction,
  type Product,
} from 'finsocial/rule'
import { informs, isForProfessionalsOnly, sellsNothing } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { declares } from '../../facts/products.js'
import { postAround } from '../../facts/returns.js'
import { wholeSpan } from '../../facts/stretch.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'uk-nmmi-mass-market',
  'uk-crypto-derivative-retail',
  'uk-crypto-buy-with-credit',
  'uk-rmmi-cooling-off',
  'fr-cfd-pub-interdite',
  'fr-influenceur-produits-interdits',
  'fr-crypto-formulaire',
  'fr-placements-atypiques',
  'th-da-official-channel',
  'th-fraud-forex',
  'th-sec-unlicensed-advice',
] as const

const CONTRACTS: readonly Product[] = ['cfd', 'forex', 'option', 'futures']
const CRYPTO: readonly Product[] = ['crypto', 'stablecoin', 'crypto-etn']

type Message =
  | 'contracts'
  | 'influencer'
  | 'form'
  | 'atypical'
  | 'derivative'
  | 'borrowed'
  | 'mass'
  | 'rushed'
  | 'advice'
  | 'channel'
  | 'channel'

export default defineRule({
  id: 'claim/prohibited-promotion',
  hazard: 'prohibited-promotion',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: { uk: 'error', fr: 'error', th: 'error' },
  confidence: 'likely',
  summary: 'Something that may not be advertised to this public at all.',
  why: 'For some products no wording is fair enough: the law keeps them out of feeds that anybody reads.',
  basis: { law: [...authoritiesOf(COVERED)] },
  advice: 'do not publish it; address verified professionals behind a gate, or write about the risk instead',
  gaps: [
    'does not know who can see the post; professional copy counts as such when it is a direct message or a mailing',
    'a firm that is authorised for crypto services in France has to say so with its number',
  ],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    contracts: 'contracts that may not be advertised to retail clients: “{match}”',
    influencer: 'a product that influencers may not promote: “{match}”',
    form: 'asks for contact about crypto-assets: “{match}”',
    atypical: 'an unregistered investment in goods: “{match}”',
    derivative: 'a derivative on crypto-assets for retail clients: “{match}”',
    borrowed: 'invites to invest with borrowed money: “{match}”',
    mass: 'an investment that may not be mass-marketed: “{match}”',
    rushed: 'promises what the waiting time forbids: “{match}”',
    advice: 'advice that needs a licence: “{match}”',
    channel: 'crypto-assets advertised outside the operator’s own channels',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\n---\n\n[[Bitcoin CFDs]], tight spreads.\n',
        '---\njurisdictions: uk\n---\n\n[[Buy coins instantly with your credit card]].\n',
        '---\njurisdictions: uk\n---\n\nOur unlisted [[mini-bond]] is back at 8%.\n',
        '---\njurisdictions: uk\n---\n\n[[Sign up and own Bitcoin in five minutes]].\n',
        '---\njurisdictions: fr\n---\n\nTrade gold with [[CFDs]] today.\n',
        '---\njurisdictions: fr\nauthor: {relation: influencer}\n---\n\nJoin my [[forex signals]] channel.\n',
      ],
      good: [
        '---\njurisdictions: uk\n---\n\nWhy UK retail investors can’t trade crypto derivatives.\n',
        '---\njurisdictions: uk\n---\n\nNever borrow money in order to invest.\n',
        '---\njurisdictions: uk\n---\n\nWhat a mini-bond is, and why its marketing is restricted.\n',
        '---\njurisdictions: uk\n---\n\nFirst-time investors wait a day before they invest.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\n---\n\nTradez l’or avec [[effet de levier x20]].\n',
        '---\njurisdictions: fr\n---\n\n[[Laissez vos coordonnées, un expert crypto vous rappelle]].\n',
        '---\njurisdictions: fr\n---\n\n[[Parkings à 9 % net]].\n',
      ],
      good: [
        '---\njurisdictions: fr\n---\n\nForex : la plupart des particuliers y perdent de l’argent, voici pourquoi.\n',
        '---\njurisdictions: fr\n---\n\nLaissez vos coordonnées sur le formulaire de recrutement.\n',
        '---\njurisdictions: fr\n---\n\nOffre enregistrée par l’AMF n° D-00-00. Whisky : +4 %/an visé. Risque de perte en capital, illiquidité.\n',
      ],
    },
    th: {
      bad: ['[[สอนฟอเร็กซ์]]ฟรี', '[[หุ้นเด็ด]]ประจำสัปดาห์', 'หุ้น ABCD [[ซื้อตอนนี้เลย]]'],
      good: ['ธปท. เตือนภัย อย่าหลงเชื่อโฆษณาชวนเทรด Forex', 'เราไม่แนะนำให้ซื้อหรือขายหลักทรัพย์ใด ๆ', 'บริการแลกเงินเรทดีสำหรับนักท่องเที่ยว'],
    },
  },
  check(draft, report, hits) {
    if (sellsNothing(draft) || isForProfessionalsOnly(draft)) return
    if (draft.jurisdictions.includes('th') && declares(draft, CRYPTO) && isThirdParty(draft)) {
      const span = draft.fieldSpan('author.relation') ?? draft.fieldSpan('author') ?? draft.headSpan
      report('channel', { span, severity: 'warn', jurisdictions: ['th'] })
    }
    for (const hit of hits) {
      const fault = faultOf(hit, draft)
      if (fault) report(fault.message, { ...detailsOf(hit), span: wholeSpan(hit), ...fault.details })
    }
  },
})

interface Fault {
  readonly message: Message
  readonly details: Partial<Details>
}

function faultOf(hit: Hit, draft: Draft): Fault | undefined {
  const text = postAround(draft, hit.block)
    .map(({ folded }) => folded.text)
    .join('\n')
  const runsIn = (jurisdiction: Jurisdiction) => draft.jurisdictions.includes(jurisdiction)
  const fault = (message: Message, jurisdiction: Jurisdiction, details: Partial<Details> = {}): Fault | undefined =>
    runsIn(jurisdiction) ? { message, details: { jurisdictions: [jurisdiction], ...details } } : undefined
  const crypto = declares(draft, CRYPTO) || CRYPTO_NOUN.test(text)
  if (hit.language === 'th') {
    if (hit.group === 'contracts') return fault('contracts', 'th')
    return STUDIES.test(text) ? undefined : fault('advice', 'th', { severity: 'warn' })
  }
  switch (hit.group) {
    case 'contracts': {
      if (!runsIn('fr') || informs(draft) || EXPLAINS.test(text) || !PROMOTES.test(text)) return undefined
      if (isInfluencer(draft)) return fault('influencer', 'fr')
      return fault('contracts', 'fr', draft.frontMatter.audience?.includes('retail') ? {} : { severity: 'warn' })
    }
    case 'trade':
      return declares(draft, CONTRACTS) ? fault('contracts', 'fr') : undefined
    case 'token':
      return isInfluencer(draft) && !AUTHORISED.test(text) ? fault('influencer', 'fr') : undefined
    case 'form':
      if (!crypto || AUTHORISED.test(text) || HIRES.test(text)) return undefined
      return fault('form', 'fr')
    case 'atypical':
      return REGISTERED.test(text) ? undefined : fault('atypical', 'fr', { severity: 'warn' })
    case 'crypto-derivative':
      return fault('derivative', 'uk') ?? (isInfluencer(draft) ? fault('influencer', 'fr') : undefined)
    case 'borrowed':
      return fault('borrowed', 'uk') ?? fault('borrowed', 'fr', { severity: 'warn' })
    case 'mass':
      return SOLD.test(text) ? fault('mass', 'uk') : undefined
    case 'rushed':
      return crypto || RISKY.test(text) ? fault('rushed', 'uk', { severity: 'warn' }) : undefined
  }
  return undefined
}

function isInfluencer({ frontMatter: { author } }: Draft): boolean {
  return author?.relation === 'influencer' || author?.relation === 'affiliate'
}

/** In Thailand a crypto-asset is advertised by its operator alone; whoever else posts it is outside its channels. */
function isThirdParty({ frontMatter: { author } }: Draft): boolean {
  return author?.relation !== undefined && THIRD_PARTIES.includes(author.relation)
}

const THIRD_PARTIES: readonly AuthorRelation[] = ['influencer', 'affiliate', 'client', 'unauthorised']

const CRYPTO_NOUN =
  /(?<![\p{L}])(?:crypto[a-z-]{0,12}|bitcoins?|btc|eth(?:er|ereum)?|tokens?|coins?|stablecoins?|cryptos?|jetons?)(?![\p{L}])/u
const RISKY = /(?<![\p{L}])(?:invest(?:s|ed|ing|ment|ments)?|shares|crowdfund\w{0,4}|p2p|startups?)(?![\p{L}])/u
/** Held out to the reader: a command, an offer, a partner. */
const PROMOTES =
  /(?<![\p{L}])(?:tradez|negociez|speculez|ouvrez|ouvrir un compte|rejoignez|investissez|profitez|essayez|inscrivez|decouvrez|commencez|gagnez|misez|(?:ouvre|teste|essaie|rejoins|decouvre|profite|lance)(?:-toi)? (?:ton|un|ta|notre|mon|nos)|inscris-toi|tu peux (?:gagner|trader)|nos cfd|mes trades|compte (?:demo|reel|forex)|partenaire officiel|je trade|mon canal|lien en|signaux|sans (?:recotation|commission)|minutes par jour|trade|join|open|start|sign up|get|earn|our spreads|tight spreads|my signals|copy my|official partner)(?![\p{L}])/u
/** Copy that explains the ban or the contracts. */
const EXPLAINS =
  /(?<![\p{L}])(?:pourquoi|interdite?s?|interdiction|qu'est-ce|mise? en garde|met en garde|definition|je refuse|why|banned|explained)(?![\p{L}])/u
const AUTHORISED = /(?<![\p{L}])(?:psca|casp)[^.!?]{0,40}\d|agree[es]{0,2} (?:psca )?(?:par l'amf )?(?:sous le )?n°/u
const HIRES = /recrut|emploi|candidat|newsletter pedagogie/u
const REGISTERED = /enregistre[es]{0,2} (?:par|aupres de) l'amf|numero d'enregistrement|l'amf (?:alerte|met en garde)|degustation/u
/** Held out to buy, not explained. */
const SOLD =
  /[$£€]\d|\d ?%|(?<![\p{L}])(?:open to all|is back|invest(?:ing)? (?:in|from)|earn|returns?|apply|buy|own|from just)(?![\p{L}])/u
const STUDIES = /มิใช่คำแนะนำ|ไม่ใช่คำแนะนำ|ไม่แนะนำให้/u
