import type { Hit, Language } from 'finsocial/rule'

/** How far back the opening of a clause is looked for. */
const BEFORE = 90

/**
 * Whether a phrase opens its clause, so that its verb commands the reader: “Apply online”, not “you can apply online”.
 * Line breaks count, because lines of a post are read one by one. Thai verbs have no subject to look for.
 */
export function opensClause({ block, start, language }: Pick<Hit, 'block' | 'start' | 'language'>): boolean {
  const framing = OPENINGS[language]
  if (!framing) return true
  const at = block.folded.startOf(start)
  const before = block.text
    .slice(Math.max(0, at - BEFORE), at)
    .toLowerCase()
    .replaceAll('’', "'")
  if (!before.trim() || EDGE.test(before)) return true
  if (framing.openers.test(before)) return true
  if (!framing.joins.test(before)) return false
  const clause = before.split(/[.!?;:,\n]/).at(-1) ?? ''
  return !framing.narration.test(clause)
}

const EDGE = /(?:[\n.!?:;,•·*|<>)\](["'“”«»…–—→➡/+~>-]|\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])[ \u00a0\u202f\t]{0,3}$/u

interface Opening {
  /** Words that lead into a command. */
  readonly openers: RegExp
  /** Words that join it to something before, which decides. */
  readonly joins: RegExp
  /** In what it is joined to: somebody else acts, or somebody may. */
  readonly narration: RegExp
}

const OPENINGS: { readonly [L in Language]?: Opening } = {
  en: {
    openers:
      /(?:^|[^\p{L}'])(?:(?:so |then |or |and |but |if so |now )?(?:just|simply|please|pls|kindly|why not|go ahead and|don't forget to|do not forget to|be sure to|make sure (?:you|to)|remember to|don't hesitate to|feel free to|it's time to|its time to|time to|now is the time to|let's|all you (?:have to|need to|gotta) do is|you can (?:also )?now|get online and)|so|then|today|instead|now|do|but|here|interested|ready|quick|simple|free|next|finally|first|to start|to apply|to join) {0,2}$/u,
    joins: /(?:^|[^\p{L}])(?:and|or|&) {0,2}$/u,
    narration:
      /(?<![\p{L}'])(?:can|could|may|might|will|would|should|must|to|who|that|which|when|how|they|we|he|she|people|customers|clients|investors|users|someone|after|before|while|by)(?![\p{L}'])/u,
  },
  fr: {
    openers:
      /(?:^|[^\p{L}'])(?:alors|maintenant|aujourd'hui|donc|puis|ensuite|enfin|vite|ici|sinon|simplement|svp|d'abord|pour commencer|pensez à|n'hésitez (?:pas|plus) à|n'attendez (?:pas|plus) pour|il suffit de|il vous suffit de|il est temps de|c'est le moment (?:de|d')|je veux|je souhaite) {0,2}$/u,
    joins: /(?:^|[^\p{L}])(?:et|ou|&) {0,2}$/u,
    narration:
      /(?<![\p{L}'])(?:peut|peuvent|pouvez|pourrez|pourrait|doit|doivent|qui|que|lorsque|quand|comment|il|elle|ils|elles|on|nous|afin|avant|après|pour)(?![\p{L}'])/u,
  },
}
