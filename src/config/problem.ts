/** 1-based; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export type KeyPath = readonly (string | number)[]

/** Where a key path stands in a configuration file. `key` points at the key itself, `value` at what it holds. */
export type Placer = (path: KeyPath, part?: 'key' | 'value') => Position | undefined

/** Where a configuration comes from, for its problems. */
export interface Source {
  /** As it is reported: relative to the working folder, forward slashes. */
  readonly file: string
  readonly place?: Placer | undefined
}

/** One thing that keeps a configuration from being used. */
export interface ConfigProblem {
  readonly file: string
  /** `overrides[0].rules.claim/urgency`; empty for the whole file. */
  readonly path: string
  readonly message: string
  readonly hint?: string
  readonly position?: Position
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

export function problemAt(
  source: Source,
  path: KeyPath,
  message: string,
  { hint, part }: { hint?: string | undefined; part?: 'key' | 'value' } = {},
): ConfigProblem {
  const position = source.place?.(path, part)
  return { file: source.file, path: pathText(path), message, ...(hint ? { hint } : {}), ...(position ? { position } : {}) }
}

export function pathText(path: KeyPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('')
}

/** `finsocial.config.yaml:12:3: rules.claim/urgent: no such rule (did you mean “claim/urgency”?)`: one line. */
export function problemText({ file, path, message, hint, position }: ConfigProblem): string {
  const place = position ? `${file}:${position.line}:${position.column}` : file
  return `${place}: ${path ? `${path}: ` : ''}${message}${hint ? ` (${hint})` : ''}`
}

/** As they stand in the file; those without a place come last, in the order they were found. */
export function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const line = ({ position }: ConfigProblem) => position?.line ?? Number.MAX_SAFE_INTEGER
  return problems.toSorted((a, b) => line(a) - line(b) || (a.position?.column ?? 0) - (b.position?.column ?? 0))
}
