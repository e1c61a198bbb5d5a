import type { Approval } from '../rule/front-matter.js'
import { canonicalJson } from './canonical.js'

/** What a signature under an approval is made over: all of it, in one canonical form, digest of the copy included. */
export function approvalPayload(approval: Approval): string {
  const { by, role, on, expires, digest, reference, jurisdictions, channels, firmReference } = approval
  return `finsocial approval 1\n${canonicalJson({ by, role, on, expires, digest, reference, jurisdictions, channels, firmReference })}\n`
}

/** Whether the name that a signature vouches for is the approver’s: as written, or the address in `Jane Poe <jane@…>`. */
export function isSignedBy(principal: string, by: string): boolean {
  const address = /<([^<>\s]{1,254})>\s*$/.exec(by)?.[1]
  return [by, address].some((name) => name !== undefined && name.trim().toLowerCase() === principal.trim().toLowerCase())
}
