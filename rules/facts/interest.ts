import type { Block, Draft, Figure } from 'finsocial/rule'
import { isAboutSafeProducts } from './products.js'

/**
 * Whether a figure that looks like a return is the interest of a savings account: the sentence, or the paragraph where the
 * sentence names nothing, speaks of savings books and of no investment. Such a rate is gross of tax, knows no charges and
 * cannot be lost.
 */
export function isSavingsInterest(draft: Draft, block: Block, { start, end }: Pick<Figure, 'start' | 'end'>): boolean {
  if (isAboutSafeProducts(draft)) return true
  const first = block.sentenceAt(start)
  const last = block.sentenceAt(Math.max(start, end - 1))
  const sentence = block.folded.text.slice(block.folded.at(first.start), block.folded.at(last.end))
  if (INVESTED.test(sentence)) return false
  return SAVINGS.test(sentence) || (SAVINGS.test(block.folded.text) && !INVESTED.test(block.folded.text))
}

const SAVINGS =
  /(?<![a-zA-ZÀ-ɏ])(?:(?:super)?livrets?|comptes? (?:a terme|sur livret|epargne|d'epargne|remuneres?)|depots? a terme|pel|cel|ldds?|lep|savings accounts?|fixed[ -]term deposits?)(?![a-zA-ZÀ-ɏ])|เงินฝาก/u
const INVESTED =
  /(?<![a-zA-ZÀ-ɏ])(?:fonds|funds?|scpi|opcvm|etfs?|actions|shares|stocks?|bourse|obligations?|bonds?|portefeuilles?|portfolios?|performances?|mandats?|strateg(?:ie|y)s?|crypto[a-z-]{0,12}|bitcoins?|tokens?|jetons?|staking|usd[tc]|trad\w{1,4}|unites de compte|assurance[ -]vie|crowdfunding|private equity|investi\w{1,8}|immobilier|rendements?)(?![a-zA-ZÀ-ɏ])|กองทุน|พอร์ต|หุ้น|คริปโ|เทรด/u
