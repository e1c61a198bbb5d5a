import { type ConfigProblem, problemText } from '../config/problem.js'
import { visible } from '../report/plain.js'

/** One thing that is wrong with how the program was called, in one line. */
export interface Complaint {
  readonly message: string
  readonly hint?: string
}

/** Something about the call that the person can mend: exit 2, no stack. */
export class UsageError extends Error {
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[] | string, hint?: string) {
    const all = typeof complaints === 'string' ? [{ message: complaints, ...(hint ? { hint } : {}) }] : complaints
    super(all.map((complaint) => oneLine(complaintText(complaint))).join('\n'))
    this.name = 'UsageError'
    this.complaints = all
  }
}

/** A configuration that cannot be used, with all its problems: exit 2, no stack. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => oneLine(problemText(problem))).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

export function complaintText({ message, hint }: Complaint): string {
  return hint ? `${message} (${hint})` : message
}

/** A message in one line, whatever names and words it repeats, without anything that a terminal would obey. */
export function oneLine(message: string): string {
  return visible(message.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '))
}

/** Messages as they are told on standard error. */
export function told(messages: readonly string[]): string {
  return messages.map((message) => `finsocial: ${oneLine(message)}\n`).join('')
}

/** What the system calls a failure: `ENOENT`, `EACCES`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'
}
