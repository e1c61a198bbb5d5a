import type { FileReport, Finding } from '../rule/finding.js'

/** An accepted finding from before the rule was introduced. */
export interface Suppression {
  readonly rule: string
  /** Relative to the folder of the suppressions file, forward slashes. */
  readonly path: string
  readonly fingerprint: string
  readonly reason: string
  readonly by?: string
  /** The last day on which it counts. */
  readonly until?: string
}

export interface SuppressionOptions {
  /** The path of a report's file, as suppressions write it. */
  readonly pathOf: (file: string) => string
  /** Whether the file of an entry is still there: if not, its finding may have moved with it. */
  readonly exists: (path: string) => boolean
  readonly today: string
}

export interface AppliedSuppressions {
  readonly files: readonly FileReport[]
  /** Which entries hid a finding, and in which file. */
  readonly used: ReadonlyMap<Suppression, string>
}

/**
 * Hides the findings that entries stand for: one entry, one finding. The rule and the fingerprint must agree, and the path,
 * unless nothing stands at the entry's path any more.
 */
export function applySuppressions(
  files: readonly FileReport[],
  entries: readonly Suppression[],
  { pathOf, exists, today }: SuppressionOptions,
): AppliedSuppressions {
  const open = new Map<string, Suppression[]>()
  for (const entry of entries) {
    if (entry.until && entry.until < today) continue
    const key = keyOf(entry)
    open.set(key, [...(open.get(key) ?? []), entry])
  }
  const used = new Map<Suppression, string>()
  const hidden = new Map<Finding, Suppression>()
  const match = (fits: (entry: Suppression, path: string) => boolean) => {
    for (const { file, findings } of files) {
      for (const finding of findings) {
        if (hidden.has(finding) || !isSuppressible(finding)) continue
        const entry = open.get(keyOf(finding))?.find((candidate) => !used.has(candidate) && fits(candidate, pathOf(file)))
        if (!entry) continue
        used.set(entry, file)
        hidden.set(finding, entry)
      }
    }
  }
  match((entry, path) => entry.path === path)
  match((entry) => !exists(entry.path))
  return { used, files: files.map((file) => withHidden(file, hidden)) }
}

/** Personal data and missing approvals are not for a list that waves things through. */
export function isSuppressible({ sensitive, waivable }: Pick<Finding, 'sensitive' | 'waivable'>): boolean {
  return waivable && !sensitive
}

function withHidden(file: FileReport, hidden: ReadonlyMap<Finding, Suppression>): FileReport {
  if (!file.findings.some((finding) => hidden.has(finding))) return file
  const waived = file.findings.flatMap((finding) => {
    const entry = hidden.get(finding)
    if (!entry) return []
    const { reason, by, until } = entry
    return [{ ...finding, waiver: { kind: 'suppression' as const, reason, ...(by ? { by } : {}), ...(until ? { until } : {}) } }]
  })
  return {
    ...file,
    findings: file.findings.filter((finding) => !hidden.has(finding)),
    waived: [...file.waived, ...waived].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }
}

function keyOf({ rule, fingerprint }: { readonly rule: string; readonly fingerprint: string }): string {
  return `${rule} ${fingerprint}`
}
