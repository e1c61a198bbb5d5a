import type { Authority } from 'finsocial/rule'
import { euObligations } from './obligations/eu.js'
import { frObligations } from './obligations/fr.js'
import type { Obligation } from './obligations/obligation.js'
import { thObligations } from './obligations/th.js'
import { ukObligations } from './obligations/uk.js'
import { usObligations } from './obligations/us.js'

export type { Obligation } from './obligations/obligation.js'

const obligations = { ...usObligations, ...ukObligations, ...euObligations, ...frObligations, ...thObligations }

export type ObligationKey = keyof typeof obligations

/** Everything that some rule checks, or that the documentation says cannot be checked. */
export const OBLIGATIONS: Readonly<Record<ObligationKey, Obligation>> = obligations

export function isObligationKey(key: string): key is ObligationKey {
  return Object.hasOwn(OBLIGATIONS, key)
}

/** What a rule that covers these obligations cites, each provision once, in the order in which it is first named. */
export function authoritiesOf(keys: readonly [ObligationKey, ...ObligationKey[]]): readonly [Authority, ...Authority[]] {
  const [first, ...others] = keys
  const [leading, ...rest] = OBLIGATIONS[first].authorities
  const cited = new Set([...rest, ...others.flatMap((key) => OBLIGATIONS[key].authorities)])
  cited.delete(leading)
  return [leading, ...cited]
}
