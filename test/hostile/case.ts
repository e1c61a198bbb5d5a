/** One hostile input, and what the program must make of it. */
export interface HostileCase {
  readonly name: string
  /** Files of the folder that the program runs in, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Makes what cannot be given as a file: links, pipes, permissions. */
  readonly prepare?: (folder: string) => void
  /** Words of the command line; by default the folder is linted, with its report as JSON. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly code: 0 | 1 | 2
  /** Rules that must have found something; of several in one string, separated by “ | ”, one must. */
  readonly finds?: readonly string[]
  /** What must stand on one of the two streams. */
  readonly says?: RegExp
  /** What must stand on neither of them, nor in any file that the run writes. */
  readonly never?: readonly string[]
}

export const LINT: readonly string[] = ['lint', '-f', 'json', '--jurisdiction', 'us', '.']

/** What no draft gets past: whatever stands around it, it is found or the draft is said not to be checked. */
export const CANARY = 'A guaranteed return of 8% a year.'
export const FOUND = 'claim/guaranteed-outcome'
export const CLEAN = 'Write your budget down before you spend it.\n'

/** A number of UTF-16 units of a repeated seed. */
export function filled(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length))
}
