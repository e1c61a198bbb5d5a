import { figuresOf } from '../../../src/document/figures/index.js'
import { fold } from '../../../src/document/language/fold.js'
import type { Figure, Language } from '../../../src/rule/index.js'

const BRIEF = new Set(['date', 'duration', 'rank'])
const UNITS = { percent: '%', multiple: 'x', points: ' points', money: '', none: '' }

/** `12.4% = 12.4% return past [last year]`: text, value with unit, kind, tense, period; shorter where nothing more is meant. */
export function written(figure: Figure): string {
  if (BRIEF.has(figure.kind) || (figure.kind === 'other' && figure.unit === 'none')) return `${figure.text} = ${figure.kind}`
  const range = figure.to === undefined ? `${figure.value}` : `${figure.value}..${figure.to}`
  const unit = figure.unit === 'money' ? ` ${figure.currency ?? 'money'}` : UNITS[figure.unit]
  const tense = figure.tense === 'none' ? '' : ` ${figure.tense}`
  const period = figure.period === undefined ? '' : ` [${figure.period}]`
  return `${figure.text} = ${range}${unit} ${figure.kind}${tense}${period}`
}

/** Sentences of the plain copy in these tests: each ends at a full stop, question or exclamation mark before a space, or a line. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?:[^.!?\n]|[.!?](?=\S))+[.!?]*\s*|[.!?]+\s*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function read(text: string, language: Language): readonly Figure[] {
  const sentences = language === 'th' ? [{ start: 0, end: text.length }] : sentencesOf(text)
  return figuresOf({ text, folded: fold(text), language, sentences })
}

export const summary = (text: string, language: Language) => read(text, language).map(written).join('; ')
