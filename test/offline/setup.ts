/** Every test file runs under the part of the guard that a test runner can bear: no socket, no name server, no fetch. */
import { createRequire } from 'node:module'

process.env.FINSOCIAL_GUARD_SCOPE = 'network'
createRequire(import.meta.url)('./guard.cjs')
delete process.env.FINSOCIAL_GUARD_SCOPE
