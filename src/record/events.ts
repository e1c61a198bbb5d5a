/** What happened to a draft. */
export const EVENTS = ['linted', 'approved', 'published', 'withdrawn'] as const
export type Event = (typeof EVENTS)[number]
