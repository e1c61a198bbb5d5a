import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../src/record/canonical.js'

const values: readonly (readonly [name: string, value: Json, expected: string])[] = [
  ['keys are sorted', { b: 1, a: [true, null], c: { z: 0, y: '' } }, '{"a":[true,null],"b":1,"c":{"y":"","z":0}}'],
  ['keys are sorted by code unit', { é: 1, z: 2, Z: 3, '': 4 }, '{"":4,"Z":3,"z":2,"é":1}'],
  ['absent properties are left out', { a: undefined, b: 1 }, '{"b":1}'],
  ['numbers', [1, 1.5, 1e21, -0, 1e-7], '[1,1.5,1e+21,0,1e-7]'],
  ['text in three scripts', 'é ก 😀', '"é ก 😀"'],
  ['control characters', '\u0000\n"\\', '"\\u0000\\n\\"\\\\"'],
  ['half a surrogate pair', '\ud800', '"\\ud800"'],
  ['a key that is also a setter', JSON.parse('{"__proto__":1}') as Json, '{"__proto__":1}'],
]

describe('canonicalJson', () => {
  for (const [name, value, expected] of values) test(name, () => expect(canonicalJson(value)).toBe(expected))

  test('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
    let deep: Json = 1
    for (let level = 0; level < 100; level++) deep = [deep]
    expect(() => canonicalJson(deep)).toThrow(RangeError)
  })

  test('reads back as the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
        const written = canonicalJson(value as Json)
        expect(canonicalJson(JSON.parse(written) as Json)).toBe(written)
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed as Json)).toBe(written)
      }),
      { seed: 6, numRuns: 300 },
    )
  })
})
