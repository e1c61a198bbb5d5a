import { arch, platform, release } from 'node:os'
import { type Console, write } from './console.js'
import { VERSION } from './version.js'

/** Versions, for a bug report: no path, no name, no setting of anybody. */
export async function printEnvInfo(host: Console): Promise<number> {
  const { node, icu, unicode, v8 } = process.versions
  const lines = [
    `finsocial ${VERSION}`,
    `node ${node}, v8 ${v8}`,
    `icu ${icu ?? 'none'}, unicode ${unicode ?? 'unknown'}`,
    `${platform()} ${release()} ${arch()}`,
    `terminal: ${host.stdout.isTTY ? 'yes' : 'no'}, colour: ${host.env.NO_COLOR ? 'refused' : host.env.FORCE_COLOR ? 'forced' : 'by terminal'}`,
  ]
  await write(host.stdout, `${lines.join('\n')}\n`)
  return 0
}
