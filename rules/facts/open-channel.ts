import type { Channel, Draft } from 'finsocial/rule'

/** Channels on which anybody may read. LINE and mail reach those who subscribed. */
const OPEN: readonly Channel[] = ['x', 'linkedin', 'facebook', 'instagram', 'tiktok', 'youtube', 'threads', 'bluesky', 'blog', 'web']

/** Whether the public can read the draft where it will stand; undefined when the draft does not say where. */
export function isOpen({ channels, frontMatter: { format } }: Draft): boolean | undefined {
  if (format === 'dm') return false
  if (channels.some((channel) => OPEN.includes(channel))) return true
  return channels.length > 0 && !channels.includes('other') ? false : undefined
}
