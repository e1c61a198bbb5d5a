import type { Firm, Jurisdiction, Language } from 'finsocial/rule'
import { type DetectContext, type Detection, detectAll, type Kind } from '../../rules/privacy/detect/index.js'

/** A text whose values stand between `[[` and `]]`; the tester takes the markers out. */
export interface Marked {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}

export function unmark(marked: string): Marked {
  const spans: [number, number][] = []
  let text = ''
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') spans.push([text.length, text.length])
    else if (piece === ']]') spans.at(-1)![1] = text.length
    else text += piece
  }
  return { text, spans }
}

export interface Setting {
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly languages?: readonly Language[]
  readonly firm?: Firm
}

export function contextOf({ jurisdictions, languages, firm }: Setting = {}): DetectContext {
  return { jurisdictions: jurisdictions ?? ['us'], languages: languages ?? ['en'], firm, today: '2026-12-01' }
}

export const us = contextOf({ jurisdictions: ['us'] })
export const uk = contextOf({ jurisdictions: ['uk'] })
export const fr = contextOf({ jurisdictions: ['eu', 'fr'], languages: ['fr'] })
export const th = contextOf({ jurisdictions: ['th'], languages: ['th'] })
export const SETTINGS = { us, uk, fr, th } as const
export type Place = keyof typeof SETTINGS

/** What stands in the text at each detection, with its kind: `ssn 078-05-1120`. */
export function shown(text: string, detections: readonly Detection[]): readonly string[] {
  return detections.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

/** What the markers ask for. */
export function expected({ text, spans }: Marked, kind: Kind | readonly Kind[]): readonly string[] {
  return spans.map(([start, end], index) => `${typeof kind === 'string' ? kind : kind[index]} ${text.slice(start, end)}`)
}

export const found = (text: string, context: DetectContext): readonly string[] => shown(text, detectAll(text, context))

/** Kinds that say who somebody is: they stand beside the values they belong to. */
const PERSONS: readonly Kind[] = ['client-detail', 'client-handle', 'health-detail']

/** What was found, without the persons the values belong to. */
export const foundValues = (text: string, context: DetectContext): readonly string[] =>
  shown(
    text,
    detectAll(text, context).filter(({ kind }) => !PERSONS.includes(kind)),
  )
