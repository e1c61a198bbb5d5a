import type { Block } from 'finsocial/rule'

/** What an invitation to marketing texts has to say, in the words that copy uses for it. */
export const TERMS: readonly (readonly [name: string, said: RegExp])[] = [
  [
    'who sends them',
    /(?:recurring|automated|automatic|marketing|promotional) (?:[a-z]{3,14} ){0,4}(?:texts?|sms|messages?|offers|alerts)|(?:texts?|messages?|offers|alerts) from (?!(?:us|me)(?![a-zA-ZÀ-ɏ]))|messages? (?:automatises?|publicitaires?|commerciaux)|ข้อความอัตโนมัติ/u,
  ],
  [
    'that consent is no condition of purchase',
    /consent (?:is )?not (?:a |an )?(?:condition|required)|not required (?:to|as a condition)|no purchase (?:is )?(?:necessary|required)|consentement (?:n'est )?pas (?:une )?condition|ไม่ใช่เงื่อนไข|ไม่เป็นเงื่อนไข/u,
  ],
  [
    'that rates may apply',
    /(?:msg|message)s?(?: ?(?:&|and) ?data)? rates|data rates|carrier (?:charges|fees)|standard rates|cout d'un sms|prix d'un sms|tarif (?:normal|sms|operateur)|non surtaxe|ค่าบริการ|อัตราค่า/u,
  ],
  ['how to stop', /(?<![a-zA-ZÀ-ɏ])stop(?![a-zA-ZÀ-ɏ])|opt[- ]?out|unsubscribe|cancel at any time|desinscri|desabonne|ยกเลิก/u],
]

/** The terms that a post does not name. */
export function missingTerms(post: readonly Block[]): readonly string[] {
  const texts = post.filter(({ visible }) => visible).map(({ folded }) => folded.text)
  return TERMS.filter(([, said]) => !texts.some((text) => said.test(text))).map(([name]) => name)
}
