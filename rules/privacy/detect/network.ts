import type { Candidate } from './kinds.js'
import { around, before, type Reading } from './reading.js'

const V4 = /(?<![A-Za-z0-9.-]|\d[,:])(?:\d{1,3}\.){3}\d{1,3}(?![A-Za-z0-9]|\.\d|-\d|%)/g
const V6 = /(?<![A-Za-z0-9:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![A-Za-z0-9:])/g
const MAC = /(?<![A-Za-z0-9:-])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![A-Za-z0-9:-])/g

/** RFC 5737, 3849, 9637. */
const EXAMPLE = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:0?db8:|^3fff:/i
/** Private, loopback, link-local, multicast and broadcast addresses, which lead to nobody, and resolvers that everybody uses. */
const NOBODY =
  /^(?:0|10|127|22[4-9]|23\d|24\d|25[0-5])\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9|208\.67\.22[02]\.22[02])$|^(?:::1?$|fe80:|f[cd][0-9a-f]{2}:|ff)/i
const NUMBERED =
  /(?:v|ver|version|release|build|firmware|section|sections|article|rule|rules|chapter|part|paragraph|para|schedule|clause|annex|point|cobs|conc|mcob|perg|sysc|prin|§|figure|table|appendix|alinea|titre|chapitre|ข้อ|มาตรา|เวอร์ชัน|รุ่น)[ .]{0,2}$/
const CALLED =
  /(?<![a-z])(?:ip|ipv4|ipv6|ip-adresse|adresse ip|logged in|log ?in|login|connect(?:ed|ion|e|ee)|sign(?:ed)? ?in|device|server|session|visitor|host)(?![a-z])|ไอพี|เข้าสู่ระบบ|ล็อกอิน/

export function* networkAddresses(reading: Reading): Generator<Candidate> {
  const { text } = reading
  if (!reading.runs.length || !/\d\.\d{1,3}\.\d|:(?<=[0-9A-Fa-f:]:)[0-9A-Fa-f]{0,4}[:-]/.test(text)) return
  for (const match of text.matchAll(V4)) {
    const value = match[0]
    const octets = value.split('.')
    if (octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) continue
    const start = match.index
    const end = start + value.length
    const called = CALLED.test(around(reading, start, end, 60))
    if (NUMBERED.test(before(reading, start, 16)) || (NOBODY.test(value) && !isCalledIp(reading, start, end))) continue
    // Unnamed, a dotted quad of small numbers is a heading or a version.
    if (!called && octets.filter((octet) => Number(octet) > 31).length < 2) continue
    if (isPublicResolver(value)) continue
    yield { kind: 'ip', start, end, confidence: called ? 'certain' : 'likely', placeholder: EXAMPLE.test(value) }
  }
  for (const match of text.matchAll(V6)) {
    if (!isV6(match[0]) || NOBODY.test(match[0])) continue
    yield { kind: 'ip', start: match.index, end: match.index + match[0].length, confidence: 'certain', placeholder: EXAMPLE.test(match[0]) }
  }
  for (const match of text.matchAll(MAC)) yield { kind: 'ip', start: match.index, end: match.index + match[0].length, confidence: 'likely' }
}

const isCalledIp = (reading: Reading, start: number, end: number): boolean =>
  /(?<![a-z])ip(?![a-z])|ไอพี/.test(around(reading, start, end, 24)) && !/127\.0\.0\.1/.test(reading.text.slice(start, end))

const isPublicResolver = (value: string): boolean =>
  /^(?:8\.8\.[84]\.[84]|1\.[01]\.[01]\.1|9\.9\.9\.9|0\.0\.0\.0|255\.255\.255\.\d+)$/.test(value)

/** Eight groups of hexadecimal, or fewer around one `::`; clock times have no letters and too few groups. */
function isV6(value: string): boolean {
  const doubled = value.split('::').length - 1
  if (doubled > 1 || (doubled === 0 && value.split(':').length !== 8)) return false
  if (/^:(?!:)|[^:]:$/.test(value)) return false
  const groups = value.split(':').filter(Boolean)
  return doubled === 0 || (groups.length >= 2 && groups.length <= 7 && value.length >= 7)
}
