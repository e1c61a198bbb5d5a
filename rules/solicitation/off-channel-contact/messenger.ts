import type { Draft, Link } from 'finsocial/rule'

/** Addresses that open a conversation in a messenger. */
const HOSTS: readonly (readonly [name: string, host: RegExp])[] = [
  ['whatsapp', /^(?:https?:\/\/)?(?:wa\.me|(?:api|chat|web)\.whatsapp\.com|whatsapp:\/\/)/i],
  ['telegram', /^(?:https?:\/\/)?(?:t\.me|telegram\.(?:me|dog)|tg:\/\/)/i],
  ['signal', /^(?:https?:\/\/)?signal\.(?:me|group)/i],
  ['wechat', /^(?:weixin:\/\/|(?:https?:\/\/)?u\.wechat\.com)/i],
  ['discord', /^(?:https?:\/\/)?(?:discord\.gg|discord\.com\/invite)/i],
  ['viber', /^(?:viber:\/\/|(?:https?:\/\/)?invite\.viber\.com)/i],
]

/** The messenger that a link opens. */
export function messengerOf({ url }: Pick<Link, 'url'>): string | undefined {
  return HOSTS.find(([, host]) => host.test(url))?.[0]
}

/** Whether the record says that what is written in this messenger is kept. */
export function isKept(draft: Draft, messenger: string): boolean {
  const archive = draft.frontMatter.retention?.archive?.toLowerCase() ?? ''
  return archive.includes(messenger)
}

/** The messenger that words name. */
export function messengerIn(words: string): string | undefined {
  return NAMES.find(([, name]) => name.test(words))?.[0]
}

const NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ['whatsapp', /whats ?app|วอท/i],
  ['telegram', /telegram|เทเลแกรม/i],
  ['signal', /signal/i],
  ['wechat', /we ?chat|วีแชท/i],
  ['discord', /discord|ดิสคอร์ด/i],
  ['viber', /viber/i],
  ['messenger', /messenger/i],
  ['line', /line|ไลน์/i],
]
