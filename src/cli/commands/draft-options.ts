import { type Command, InvalidArgumentError, Option } from 'commander'
import type { DraftFlags } from '../drafts.js'

/** The options that every command which reads drafts takes. */
export function withDraftOptions(command: Command): Command {
  return command
    .addOption(new Option('-c, --config <file>', 'use this configuration for every draft'))
    .addOption(new Option('--no-config-lookup', 'ignore configuration files'))
    .addOption(new Option('--as-of <date>', 'judge law, approvals and waivers on that day').argParser(date))
}

export type { DraftFlags }

/** A calendar day. */
export function date(value: string): string {
  const match = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`)
  if (!match || Number.isNaN(match.getTime()) || !match.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('It takes a date such as 2026-12-01.')
  }
  return value
}

/** Text that is not empty. */
export function words(value: string): string {
  if (!value.trim()) throw new InvalidArgumentError('It takes some text.')
  return value.trim()
}

/** A whole number, not negative. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(value)
}
