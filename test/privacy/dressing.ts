/** Ways in which a value can be written in Markdown without a reader noticing. `undefined`: does not fit this value. */
export const DRESSINGS: Readonly<Record<string, (value: string) => string | undefined>> = {
  plain: (value) => value,
  'no-break spaces': (value) => (value.includes(' ') ? value.replaceAll(' ', '\u00a0') : undefined),
  'narrow spaces': (value) => (value.includes(' ') ? value.replaceAll(' ', '\u202f') : undefined),
  'other dashes': (value) => (/\d-\d/.test(value) ? value.replaceAll('-', '\u2011') : undefined),
  'en dashes': (value) => (/\d-\d/.test(value) ? value.replaceAll('-', '\u2013') : undefined),
  'zero width': (value) => middle(value, '\u200b'),
  'soft hyphen': (value) => middle(value, '\u00ad'),
  'full width': (value) =>
    /\d/.test(value) ? value.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : undefined,
  'Thai digits': (value) =>
    /\d{4}/.test(value) ? value.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xe20)) : undefined,
  entity: (value) => value.replace(/[0-9@](?=[^@]*$)/, (char) => `&#${char.charCodeAt(0)};`),
  'entity zero width': (value) => middle(value, '&#8203;'),
  'bold whole': (value) => `**${value}**`,
  'bold inside': (value) => (/[_*]/.test(value) || /[ก-๛]/.test(value) ? undefined : inside(value)),
  'line break': (value) => (/\S \S/.test(value) ? value.replace(/ (?=\S+ ?\S*$)/, '\n') : undefined),
  linked: (value) => (/@/.test(value) ? undefined : `[${value}](https://larkfield.test/a)`),
}

function middle(value: string, sign: string): string {
  const at = value.length >> 1
  return value.slice(0, at) + sign + value.slice(at)
}

function inside(value: string): string | undefined {
  const at = value.search(/[A-Za-z0-9]{4}/)
  return at < 0 ? undefined : `${value.slice(0, at + 1)}**${value.slice(at + 1, at + 3)}**${value.slice(at + 3)}`
}

/** Where a draft keeps what no reader of the post sees, or sees only beside the text. */
export const PLACES: Readonly<Record<string, (sentence: string) => string>> = {
  paragraph: (sentence) => `Rates rose again.\n\n${sentence}\n\nMore soon.\n`,
  quote: (sentence) => `> ${sentence.replaceAll('\n', '\n> ')}\n`,
  list: (sentence) => `- one\n- ${sentence.replaceAll('\n', '\n  ')}\n`,
  heading: (sentence) => `## ${sentence.replaceAll('\n', ' ')}\n`,
  comment: (sentence) => `Rates rose again.\n\n<!-- ${sentence} -->\n`,
  alternative: (sentence) => `![${sentence.replaceAll('\n', ' ')}](chart.png)\n`,
  html: (sentence) => `<div>${sentence}</div>\n`,
}
