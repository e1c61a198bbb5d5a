import { type Command, Option } from 'commander'
import type { ConfigFlags } from '../config-command.js'
import type { Console } from '../console.js'

function withConfigOptions(command: Command): Command {
  return command
    .addOption(new Option('-c, --config <file>', 'use this configuration for every draft'))
    .addOption(new Option('--no-config-lookup', 'ignore configuration files'))
    .addOption(new Option('--no-plugins', 'refuse configuration and plugins that run code'))
}

/** `finsocial config print|path|verify`: what applies, from where, and whether it is right. */
export function addConfig(program: Command, host: Console, finish: (code: number) => void): void {
  const config = program.command('config').description('print, find and check configurations')
  withConfigOptions(config.command('print').description('print what applies to a file, with where each value comes from'))
    .argument('<file>', 'a draft; it need not exist')
    .action(async (file: string, flags: ConfigFlags) => {
      const { printConfig } = await import('../config-command.js')
      finish(await printConfig(file, flags, host))
    })
  withConfigOptions(config.command('path').description('print which configuration applies to a file'))
    .argument('<file>', 'a draft; it need not exist')
    .action(async (file: string, flags: ConfigFlags) => {
      const { printConfigPath } = await import('../config-command.js')
      finish(await printConfigPath(file, flags, host))
    })
  withConfigOptions(config.command('verify').description('check the configurations of these drafts, without linting'))
    .argument('[paths...]', 'drafts or folders (default: the working folder)')
    .addOption(new Option('--strict', 'fail on rules that are retired'))
    .action(async (paths: string[], flags: ConfigFlags) => {
      const { verifyConfigs } = await import('../config-command.js')
      finish(await verifyConfigs(paths, flags, host))
    })
}
