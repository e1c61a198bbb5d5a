import { type Command, Option } from 'commander'
import { JURISDICTIONS, type Jurisdiction, LANGUAGES, type Language, PRODUCTS, type Product } from '../../rule/index.js'
import type { Console } from '../console.js'
import { type DraftFlags, withDraftOptions } from './draft-options.js'

export interface DisclosuresFlags extends DraftFlags {
  readonly jurisdiction?: Jurisdiction
  readonly language?: Language
  readonly product?: Product
  readonly format: 'text' | 'json' | 'markdown'
}

/** `finsocial disclosures [draft]`: which words a draft needs, and whether they are there; without one, all that are known. */
export function addDisclosures(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('disclosures')
    .description('list the words that a draft needs: where, why, whether they are there, with ready text')
    .argument('[draft]', 'a draft (“-” is standard input); without one, all words that are known')
    .addOption(new Option('--jurisdiction <name>', 'only what its law asks for').choices(JURISDICTIONS))
    .addOption(new Option('--language <tag>', 'only words in it').choices(LANGUAGES))
    .addOption(new Option('--product <name>', 'only words for it; not together with a draft').choices(PRODUCTS))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
  withDraftOptions(command).action(async (draft: string | undefined, flags: DisclosuresFlags) => {
    const { disclosures } = await import('../disclosures.js')
    finish(await disclosures(draft, flags, host))
  })
}
