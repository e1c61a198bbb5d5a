import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { FORMATS } from '../../src/report/index.js'
import { file, finding, report } from './samples.js'
import { tamed } from './tamed.js'
import { parseXml } from './xml-shape.js'

/** Any UTF-16 at all, and more of what is known to hurt than chance would bring. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '::error::',
        '##[',
        '##vso[',
        '\n',
        '\r',
        '\r\n',
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '%0A',
        '|',
        '`',
        '*',
        '\u202e',
        '\ud800',
        '\udc00',
        '\0',
        '\u009b',
        '“',
        'ที่',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const READERS: Readonly<Record<string, (output: string) => unknown>> = {
  json: JSON.parse,
  'json-with-metadata': JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  rdjson: JSON.parse,
  jsonl: (output) =>
    output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  junit: parseXml,
  checkstyle: parseXml,
  html: (output) => {
    new Parser({
      onopentag(name, attributes) {
        if (['script', 'img', 'iframe'].includes(name) || Object.keys(attributes).some((key) => key.startsWith('on'))) throw new Error(name)
      },
    }).end(output)
  },
}

for (const [name, load] of Object.entries(FORMATS)) {
  test(`${name} holds whatever stands in a report`, async () => {
    const format = await load()
    const holds = fc.property(text, text, text, fc.nat(60), fc.nat(60), (path, message, source, start, length) => {
      const span = { start, end: start + length }
      const one = finding({
        message,
        why: message,
        advice: message,
        lowered: message,
        span,
        suggestions: [{ description: message, span, text: source }],
      })
      const waiver = { kind: 'directive', reason: message, by: message, ticket: source, until: message } as const
      const given = report([file({ file: path, findings: [one, one], waived: [{ ...one, waiver }] })], {
        failures: [
          { file: path, message },
          { rule: message, message: source },
        ],
        notices: [message],
      })
      const output = tamed(format, given, { sources: new Map([[path, source]]), width: 60, showSuppressed: true })
      READERS[name]?.(output)
    })
    expect(() => fc.assert(holds, { numRuns: 150, seed: 20261201 })).not.toThrow()
  })
}
