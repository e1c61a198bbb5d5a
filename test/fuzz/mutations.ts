/** A stream of numbers from a seed: the same seed, the same drafts. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0
  }

  /** From 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** What has broken programs that read text, and what this one looks for. */
const DICTIONARY: readonly string[] = [
  ...'*_~`[]()<>!&\\|#@:;,.-+="\'{}$%^/'.split(''),
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0e49',
  'ำ',
  '---\n',
  '...\n',
  '```',
  '~~~',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '[^a]',
  '[^a]: ',
  '| a | b |\n| - | - |\n',
  '![a](b "c")',
  '[a](https://a.example?x=1)',
  '<a@b.example>',
  '<!--',
  '-->',
  '<!-- finsocial-disable-next claim/guaranteed-outcome -- quoted from the regulator -->\n\n',
  '<!-- finsocial-disable-file claim/* -- an example -->',
  '<details><summary>',
  '<p hidden>',
  '<br>',
  '<script>',
  '<![CDATA[',
  '<?',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&NotEqualTilde;',
  'title: ',
  'language: th\n',
  'jurisdictions: [us, uk]\n',
  'status: approved\n',
  'channels: [x]\n',
  'format: thread\n',
  '__proto__: {}\n',
  '&a [*a]',
  '!!js/function x',
  'guaranteed return of 8%',
  'rendement garanti de 8 %',
  'รับประกันผลตอบแทน 8%',
  'not ',
  'no ',
  'ไม่',
  'ne … pas',
  'past performance',
  'jane.doe@harbourline.example',
  '4111 1111 1111 1111',
  'GB82 WEST 1234 5698 7654 32',
  '+33 6 12 34 56 78',
  '$1,000.00',
  '8.5 %',
  '1/1/2024',
  '#Invest',
  '@someone',
  'https://a.example/',
]

/** A draft that differs from `seed` in a few places; `other` lends passages. */
export function mutated(seed: string, other: string, chance: Chance): string {
  let text = seed
  for (let steps = 1 + chance.below(12); steps > 0; steps--) text = step(text, other, chance)
  return text.slice(0, 40_000)
}

function step(text: string, other: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  const end = Math.min(text.length, at + 1 + chance.below(chance.below(4) ? 12 : 200))
  const part = text.slice(at, end)
  switch (chance.below(10)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, end) + part + text.slice(end)
    case 2:
      return text.slice(0, at) + part.repeat(2 + chance.below(60)) + text.slice(end)
    case 3: {
      const to = chance.below(text.length + 1)
      return text.slice(0, to) + part + text.slice(to)
    }
    case 4: {
      const from = chance.below(other.length + 1)
      return text.slice(0, at) + other.slice(from, from + chance.below(300)) + text.slice(at)
    }
    case 5:
      return text.slice(0, at) + String.fromCharCode(chance.below(chance.below(3) ? 0x2100 : 0x10000)) + text.slice(at)
    case 6:
      return text.slice(0, at) + chance.pick(DICTIONARY).repeat(1 + chance.below(40)) + text.slice(at)
    default:
      return text.slice(0, at) + chance.pick(DICTIONARY) + text.slice(chance.below(3) ? at : end)
  }
}
