import { isRecord, kindOf, optionsOf, type SchemaLike, shapeOf, unwrap } from './schema-shape.js'

/**
 * Rewrites what has one right reading before it is checked: a bare value where a list stands, a number where text stands, a
 * key without a value. What is wrong stays as it is, for the schema to report.
 */
export function tidy(schema: SchemaLike, value: unknown): unknown {
  const plain = unwrap(schema)
  switch (kindOf(plain)) {
    case 'array':
      return listOf(value).map((item) => tidy(plain.def.element!, item))
    case 'object': {
      const shape = shapeOf(plain)
      return mapEntries(value, (key, item) => (Object.hasOwn(shape, key) ? tidy(shape[key]!, item) : item))
    }
    case 'record':
      return mapEntries(value, (_, item) => tidy(plain.def.valueType!, item))
    case 'string':
      return typeof value === 'number' ? String(value) : value
    case 'union':
      return tidyUnion(optionsOf(plain), value)
    default:
      return value
  }
}

function tidyUnion(options: readonly SchemaLike[], value: unknown): unknown {
  const wanted = isRecord(value) ? 'object' : 'array'
  const option = options.find((candidate) => kindOf(unwrap(candidate)) === wanted)
  const said = options.some((candidate) => ['string', 'enum', 'literal', 'tuple'].includes(kindOf(unwrap(candidate))))
  if (!option || typeof value === 'boolean' || (wanted === 'array' && said)) return value
  return tidy(option, value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function mapEntries(value: unknown, change: (key: string, item: unknown) => unknown): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, change(key, item)]))
}
