import type { Block, Draft, Figure, Hit, Language } from 'finsocial/rule'
import { isService } from './service.js'
import { triggersIn } from './triggers.js'

/**
 * Whether a figure of credit or savings belongs to an offer: it speaks as a firm or to a reader, stands in a line without
 * a sentence, or in a post that asks for action. What explains how loans work, reports a market or works an example does not.
 */
export function isOffer(draft: Draft, block: Block, { start, end }: Pick<Figure, 'start' | 'end'>, hits: readonly Hit[]): boolean {
  const from = block.folded.at(start)
  const to = block.folded.at(end)
  const { negated, warned, quoted, attributed, hypothetical, question } = block.context(from, to)
  if (negated || warned || quoted || attributed || (hypothetical && !question)) return false
  // the rate that ends the card warning is no offer
  if (block.folded.text.slice(Math.max(0, from - 24), from).includes('ไม่เสียดอก')) return false
  if (isService({ block, start: from, language: block.language })) return false
  const sentence = block.sentenceAt(start)
  const text = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end))
  const { speech, explanation, noun } = VOICE[block.language]
  if (explanation.test(text)) return false
  return (
    speech.test(text) ||
    noun.test(text) ||
    text.length < 70 ||
    triggersIn(hits, 'credit.command', 'risky.command', 'deposit.bonus').some((hit) => hit.block.post === block.post) ||
    draft.frontMatter.purpose === 'promotion'
  )
}

/** Whether the sentence around a folded offset tells how something works or what others do. */
export function isExplained(block: Block, at: number): boolean {
  const sentence = block.sentenceAt(block.folded.startOf(at))
  return VOICE[block.language].explanation.test(block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end)))
}

/** Hits that belong to an offer. */
export function offered(hits: readonly Hit[], ...groups: readonly string[]): readonly Hit[] {
  return triggersIn(hits, ...groups).filter(({ block, start }) => !isExplained(block, start))
}

interface Voice {
  /** A firm that offers, or a reader who is spoken to. */
  readonly speech: RegExp
  /** Copy that tells how something works, or what others do. */
  readonly explanation: RegExp
  /** A line that is all product. */
  readonly noun: RegExp
}

const VOICE: { readonly [L in Language]: Voice } = {
  en: {
    speech:
      /(?<![a-zA-ZÀ-ɏ])(?:we|our|us|you|your|get|earn|save|borrow|apply|from|up to|only|just|as low as|starting at|now|today)(?![a-zA-ZÀ-ɏ])|!/u,
    explanation:
      /(?<![a-zA-ZÀ-ɏ])(?:they|these loans|fha|va loans?|usda|typically|usually|generally|often|most (?:lenders|loans|borrowers)|some (?:lenders|loans)|many (?:lenders|loans)|on average|the average|average rate|allow for|allows for|is called|means|refers to|for example|e\.g\.|according to|bank rate|base rate|the fed|ecb|the bank of england|inflation|index|if you (?:borrowed|had|can't|cannot|do not|don't|are|fall|miss)|unless|likely|a loan of|used to be|was|were|had been|fell|rose|bank of|what an? [a-z -]{2,30} is|how [a-z -]{2,30} works?|(?:is|are) different|here is how|the difference between)(?![a-zA-ZÀ-ɏ])/u,
    noun: /(?:rates?|loans?|mortgages?|apr|apy|cds?|payments?)[^.!?]{0,30}\d|\d ?%[^.!?]{0,40}(?:loans?|mortgages?|apr|apy|rate|financing|interest)/u,
  },
  fr: {
    speech:
      /(?<![a-zA-ZÀ-ɏ])(?:nous|notre|nos|vous|votre|vos|des|a partir de|jusqu'a|seulement|offre|profitez|obtenez|pour)(?![a-zA-ZÀ-ɏ])|!/u,
    explanation:
      /(?<![a-zA-ZÀ-ɏ])(?:par exemple|exemple suivant|on parle de|peuvent etre (?:accompagne|assorti)[es]{0,2}|parfois|certain(?:e)?s (?:banques|etablissements|offres)|(?:les|de nombreux|de nombreuses) (?:banques|etablissements) proposent|prenons|supposons|imaginons|en moyenne|generalement|souvent|la bce|banque de france|selon|etait|etaient|a baisse|ont baisse|ont (?:plus que )?(?:double|augmente|grimpe|monte|progresse|remonte|recule|diminue)|oscill[a-z]{2,4}|en l'espace d'un an|n'ont cesse|a atteint|taux d'endettement|observatoire)(?![a-zA-ZÀ-ɏ])/u,
    noun: /(?:prets?|credits?|taux|taeg|emprunts?|financement)[^.!?]{0,30}\d|\d ?%[^.!?]{0,40}(?:sur|taeg|taux)/u,
  },
  th: {
    speech: /เรา|คุณ|เริ่มต้น|เพียง|สูงสุด|รับ|สมัคร|วันนี้|พิเศษ/u,
    explanation: /โดยเฉลี่ย|ตัวอย่างเช่น|ธปท|กนง|หมายถึง|คืออะไร|นโยบายการเงิน|ขึ้นอยู่กับ|จำเป็นต้องศึกษา|เช่น/u,
    noun: /(?:ดอกเบี้ย|สินเชื่อ|กู้|เงินฝาก)[\s\S]{0,30}\d/u,
  },
}
