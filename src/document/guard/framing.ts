/**
 * What one language gives the guard: lists of phrases. Each is the source of a regular expression over folded text
 * (lower case, no accents, straight quotes, `-` for every dash; Thai without spaces), matched as whole words where the
 * language has them. Every quantifier in them is bounded.
 */
export interface Framing {
  /** Whether words stand apart. Thai phrases are found anywhere, and its clauses end at white space of the source. */
  readonly spaced: boolean
  readonly negation: Negation
  readonly warning: Warning
  readonly quotation: Quotation
  /** Defined terms: what lies inside one is a name, not a claim. */
  readonly terms: readonly string[]
  readonly supposition: Supposition
  readonly question: Question
  readonly attribution: Attribution
  /** The firm or its product speaking: undoes warnings, suppositions and attributions in its sentence. */
  readonly pitch: readonly string[]
  /** A call to act that opens the next sentence: what comes before it was told to sell. */
  readonly calls: readonly string[]
}

export interface Negation {
  /** Words that deny what they govern, to their right. */
  readonly negators: readonly string[]
  /** Phrases with a negator in them that deny nothing after them. Looked for first. */
  readonly pseudo: readonly string[]
  /** Right before the match: what the reader need not do, “no need to”. It reaches no further. */
  readonly spared: string
  /** How far a negator reaches, in folded units, and how far when it does not open a clause (`opens`). */
  readonly reach: number
  readonly near: number
  /** What ends the reach of every negator. */
  readonly walls: string
  /** What ends it unless the negator opens a clause of its own (`opens`). */
  readonly breaks: string
  /** Right after the negator: “promise that”, “mean that”. What follows is denied as a whole. */
  readonly opens: string
  /** An aside between two commas: “, and cannot,”. */
  readonly aside: string
  /** After a comma: a new clause with its own subject. */
  readonly subject: string
  /** “or”, which keeps a list together, and “and”, which does so only after a single word. */
  readonly or: string
  readonly and: string
  /** A match that starts with its own negator, in a list of such: “no fees, no risk”. */
  readonly own: string
  /** A verb between two negators, which makes them one statement: “no investment is risk-free”. */
  readonly verb: string
  /** A negator that another one undoes: “never without”. */
  readonly without: string
  /** Later in the sentence: takes the denial back for the seller: “but ours are”, “until I joined”. */
  readonly undone: string
  /** Right after the match: “does not exist”, “nothing”. */
  readonly denials: readonly string[]
  /** Inside the match, not at its start: “returns are not guaranteed”. */
  readonly inside: string
  /** Asked and denied in one sentence, right after the match. */
  readonly answers: string
  /** Opens the sentence after a question: “No.” */
  readonly rebuttals: string
  /** A whole sentence, the one after: “They weren't.” */
  readonly retractions: string
}

export interface Warning {
  /** Warns of what follows in the sentence: “beware of”, “anyone who promises”. */
  readonly leads: readonly string[]
  /** Speaks of fraud wherever it stands in the block: “scam”, “red flag”. */
  readonly topics: readonly string[]
  /** Speaks of it within its sentence only: “misleading”, “myth”. */
  readonly hints: readonly string[]
  /** Phrases with one of the above that warn of nothing: “not a scam”, “scam-free”. Looked for first. */
  readonly pseudo: readonly string[]
  /** Speaks of wording: “never say”, “banned words”, “fined for claiming”. */
  readonly wording: readonly string[]
  /** After the match, in its sentence or opening the next: “hang up”, “report it”. */
  readonly advice: readonly string[]
  /** A label that starts the sentence or stands above a list: “myth:”. */
  readonly labels: string
  /** Between a warning and the match: the copy changes its mind. */
  readonly contrast: string
}

export interface Quotation {
  /** Somewhere before an opening quotation mark: a verb of speech. */
  readonly speech: string
  /** Right before it: a mention, “such as”, “so-called”. */
  readonly before: string
  /** The same in the firm's or its clients' own voice, which is no quotation. */
  readonly own: string
  /** After a closing quotation mark. */
  readonly after: string
  /** Right before a mention without quotation marks: “the word”. */
  readonly mention: string
}

export interface Supposition {
  /** “Suppose”, “for illustration”. */
  readonly openers: readonly string[]
  readonly pseudo: readonly string[]
  /** “if” and “would”, which suppose together. */
  readonly conditions: readonly string[]
  readonly outcomes: readonly string[]
}

export interface Question {
  /** What ends a sentence that asks. */
  readonly ending: string
  /** What makes such a sentence an offer: “want …?”, “ready to …?”. */
  readonly offers: string
  /** An indirect question: “ask whether”. */
  readonly indirect: readonly string[]
}

export interface Attribution {
  /** Markets, economies, authorities, surveys. */
  readonly subjects: readonly string[]
  /** Right before a subject: it is no subject then, but an object: “beat the market”. */
  readonly objects: string
  /** Between a subject and the match: a new clause, which has its own subject. */
  readonly turn: string
  /** “according to”, “says the IMF”. */
  readonly sources: readonly string[]
  /** The product or the reader as the subject. */
  readonly products: readonly string[]
}

/** The lists of phrases that are looked for in a whole text. */
export const LISTS = {
  negators: ({ negation }: Framing) => negation.negators,
  notNegators: ({ negation }: Framing) => negation.pseudo,
  leads: ({ warning }: Framing) => warning.leads,
  topics: ({ warning }: Framing) => warning.topics,
  hints: ({ warning }: Framing) => warning.hints,
  notWarnings: ({ warning }: Framing) => warning.pseudo,
  wording: ({ warning }: Framing) => warning.wording,
  advice: ({ warning }: Framing) => warning.advice,
  terms: ({ terms }: Framing) => terms,
  pitch: ({ pitch }: Framing) => pitch,
  calls: ({ calls }: Framing) => calls,
  openers: ({ supposition }: Framing) => supposition.openers,
  notOpeners: ({ supposition }: Framing) => supposition.pseudo,
  conditions: ({ supposition }: Framing) => supposition.conditions,
  outcomes: ({ supposition }: Framing) => supposition.outcomes,
  indirect: ({ question }: Framing) => question.indirect,
  subjects: ({ attribution }: Framing) => attribution.subjects,
  sources: ({ attribution }: Framing) => attribution.sources,
  products: ({ attribution }: Framing) => attribution.products,
} satisfies Record<string, (framing: Framing) => readonly string[]>

export type ListName = keyof typeof LISTS

/** A long pattern in several lines: as it is written, without the line breaks and what indents them. */
export function phrase({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((text, index) => text.replace(/\n */g, '') + (parts[index] ?? '')).join('')
}
