/** The little that is read off a zod schema to tidy a value and to explain what is wrong with it. No zod at run time. */
export interface SchemaLike {
  readonly def: {
    readonly type: string
    readonly innerType?: SchemaLike
    readonly element?: SchemaLike
    readonly keyType?: SchemaLike
    readonly valueType?: SchemaLike
    readonly shape?: Readonly<Record<string, SchemaLike>>
    readonly options?: readonly SchemaLike[]
    readonly entries?: Readonly<Record<string, string | number>>
  }
}

export function unwrap(schema: SchemaLike): SchemaLike {
  return schema.def.innerType ? unwrap(schema.def.innerType) : schema
}

export function kindOf(schema: SchemaLike): string {
  return schema.def.type
}

export function shapeOf(schema: SchemaLike): Readonly<Record<string, SchemaLike>> {
  return schema.def.shape ?? {}
}

export function optionsOf(schema: SchemaLike): readonly SchemaLike[] {
  return schema.def.options ?? []
}

/** The schemas that a value at `path` may be checked by: several where a union stands on the way. */
export function schemasAt(schema: SchemaLike, path: readonly PropertyKey[]): readonly SchemaLike[] {
  const plain = unwrap(schema)
  if (kindOf(plain) === 'union') return optionsOf(plain).flatMap((option) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [plain]
  const next = plain.def.element ?? plain.def.valueType ?? shapeOf(plain)[String(step)]
  return next ? schemasAt(next, rest) : []
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
