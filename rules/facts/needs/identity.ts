import type { Block, Draft, Hit, Need, Span } from 'finsocial/rule'
import { isRead } from 'finsocial/rule'
import { informs, sellsNothing } from '../exemption.js'
import { declares, HOME_LOANS } from '../products.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** Who speaks: the firm, the insurer behind a producer, the distributor with its register number. */
export function identityNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (sellsNothing(draft) || informs(draft)) return []
  const { firm, states = [] } = draft.frontMatter
  const first = firstBlock(draft)
  const at = first && { block: first, span: first.span }
  const needs: Need[] = []
  if (firm?.name && at) {
    const said = nameIn(draft) ?? null
    if (firm.kind === 'broker-dealer' || firm.kind === 'dual') needs.push({ topic: 'firm-name', ...at, said, jurisdictions: ['us'] })
    // the handle that a reader sees above the post names the firm
    const isOwnHandle = (firm.handles?.length ?? 0) > 0 && (draft.frontMatter.author?.relation ?? 'firm') === 'firm'
    if (!isOwnHandle) needs.push({ topic: 'firm-name', ...at, said, jurisdictions: ['uk'] })
  }
  if (firm?.kind === 'producer' && states.includes('NY')) {
    const quoted = draft.blocks.filter(
      ({ visible, figures, folded }) => visible && (figures.some(({ unit }) => unit === 'money') || /lowest|rates/.test(folded.text)),
    )
    needs.push(
      ...firstPerPost(quoted.map((block) => ({ block, span: block.span }))).map(
        ({ block, span }): Need => ({ topic: 'insurer-identity', block, span, jurisdictions: ['us'] }),
      ),
    )
  }
  const isIntermediary = firm?.kind === 'producer'
  const offers = firstPerPost(triggersIn(hits, 'insurance.offer'))
  if (isIntermediary)
    needs.push(...offers.map(({ block, span }): Need => ({ topic: 'insurer-identity', block, span, jurisdictions: ['th'] })))
  if (isIntermediary || !firm?.kind)
    needs.push(...offers.map(({ block, span }): Need => ({ topic: 'distributor', block, span, jurisdictions: ['fr'] })))
  return needs
}

/** Numbers and logotypes that home loans carry in the United States. */
export function licenceNeeds(draft: Draft, _hits: readonly Hit[]): readonly Need[] {
  if (sellsNothing(draft) || informs(draft)) return []
  const { firm: { kind } = {}, states = [] } = draft.frontMatter
  const block = firstBlock(draft)
  if (!block) return []
  const at = { block, span: block.span }
  const isLender = kind === 'mortgage-lender'
  const needs: Need[] = []
  if (isLender) {
    const isProfileEnough = states.length > 0 && states.every((state) => state === 'MD')
    needs.push({ topic: isProfileEnough ? 'mortgage-licence-profile' : 'mortgage-licence', ...at })
    if (states.includes('MA')) needs.push({ topic: 'mortgage-licence-massachusetts', ...at })
  }
  if ((kind === 'bank' || kind === 'credit-union') && declares(draft, HOME_LOANS)) needs.push({ topic: 'equal-housing', ...at })
  return needs
}

function firstBlock({ blocks }: Draft): Block | undefined {
  return blocks.find(({ visible }) => visible)
}

/** Where the copy names the firm: its name without the legal form, or an alias. */
function nameIn({ blocks, frontMatter: { firm } }: Draft): Span | undefined {
  const names = [firm?.name ?? '', ...(firm?.aliases ?? [])].map(core).filter(({ length }) => length > 2)
  for (const block of blocks.filter(isRead)) {
    const text = core(block.text)
    if (names.some((name) => text.includes(name))) return block.span
  }
  return undefined
}

function core(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,]|(?<![a-zA-ZÀ-ɏ])(?:llc|inc|ltd|limited|plc|llp|lp|sa|sas|sarl|co|corp)(?![a-zA-ZÀ-ɏ])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
