import { resolve } from 'node:path'
import { printedConfig } from '../config/printed.js'
import type { OptionLayer } from '../config/resolve.js'
import { openConfigs } from './config-file.js'
import { type Console, write } from './console.js'
import { discover } from './files.js'
import { Project } from './project.js'

export interface ConfigFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly plugins: boolean
  readonly strict?: boolean
}

function projectFor({ config, configLookup, plugins }: ConfigFlags, host: Console, options: OptionLayer = {}): Project {
  const file = config ?? host.env.FINSOCIAL_CONFIG
  const configs = openConfigs({ cwd: host.cwd, lookup: configLookup, code: plugins, options, ...(file ? { file } : {}) })
  return new Project(configs, { cwd: host.cwd })
}

/** What applies to a file, every value with its origin. The file need not exist. */
export async function printConfig(file: string, flags: ConfigFlags, host: Console, options?: OptionLayer): Promise<number> {
  const project = projectFor(flags, host, options)
  const { config, ruleSet } = await project.for(resolve(host.cwd, file))
  const printed = printedConfig(
    config,
    ruleSet.rules.map(({ id }) => id),
  )
  await write(host.stdout, `${JSON.stringify(printed, null, 2)}\n`)
  return 0
}

/** Which configuration applies to a file. */
export async function printConfigPath(file: string, flags: ConfigFlags, host: Console): Promise<number> {
  const project = projectFor(flags, host)
  const { config } = await project.for(resolve(host.cwd, file))
  await write(host.stdout, `${config.file ?? 'none: only what is built in applies'}\n`)
  return config.file ? 0 : 1
}

/** Reads every configuration that applies to the drafts here, and checks it. What is wrong is thrown. */
export async function verifyConfigs(operands: readonly string[], flags: ConfigFlags, host: Console): Promise<number> {
  const project = projectFor(flags, host)
  const here = await project.for(resolve(host.cwd, 'draft.md'))
  const { files } = await discover(operands, {
    cwd: host.cwd,
    errorOnUnmatched: false,
    select: async (path) => (await project.resolverOf(path)).select(path),
  })
  const names = new Set<string>(here.config.file ? [here.config.file] : [])
  for (const { path } of files) {
    const { config } = await project.for(path)
    if (config.file) names.add(config.file)
  }
  const retired = (await project.rules()).filter(({ maturity }) => maturity === 'retired').map(({ id }) => id)
  const named = here.config.rules.map(({ pattern }) => pattern).filter((pattern) => retired.some((id) => id === pattern))
  for (const id of named) await write(host.stderr, `finsocial: ${id} is retired and finds nothing any more\n`)
  const list = [...names].sort()
  await write(
    host.stdout,
    list.length ? list.map((name) => `${name}: valid\n`).join('') : 'no configuration: only what is built in applies\n',
  )
  return flags.strict && named.length ? 2 : 0
}
