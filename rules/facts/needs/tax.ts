import type { Draft, Hit, Need } from 'finsocial/rule'
import { informs, isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { offered } from '../offer.js'
import { isAboutSafeProducts } from '../products.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** A tax benefit of an investment needs both halves of its caveat; Thai tax funds point to their manual. */
export function taxNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft) || informs(draft) || isAboutSafeProducts(draft)) return []
  const funds = triggersIn(hits, 'tax-fund').filter(({ block }) => /ซื้อ|จอง|ลดหย่อน|สมัคร/u.test(block.folded.text))
  return [
    ...firstPerPost(offered(hits, 'tax').filter(({ block, context }) => !context.hypothetical && !TAXED.test(block.folded.text))).map(
      ({ block, span }): Need => ({ topic: 'tax-caveat', block, span }),
    ),
    ...firstPerPost(funds).map(({ block, span }): Need => ({ topic: 'tax-fund', block, span })),
  ]
}

/** Copy that says what is taxed explains tax rather than sells the lack of it. */
const TAXED =
  /(?<![a-zA-ZÀ-ɏ])(?:you (?:will |may |might )?(?:still )?(?:have to )?pay (?:income )?tax|taxed (?:as|on|at)|(?:is|are|be) taxable|tax on the (?:rest|other|remainder)|personal (?:savings )?allowance|vous paierez|est imposable|sont imposables|soumise? a l'impot)(?![a-zA-ZÀ-ɏ])/u
