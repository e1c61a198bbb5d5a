import { type Command, Option } from 'commander'
import type { Console } from '../console.js'

/** `finsocial new rule` and `new preset`: a file to begin with. */
export function addNew(program: Command, host: Console, finish: (code: number) => void): void {
  const scaffold = program.command('new').description('write a rule or a preset to begin with')
  scaffold
    .command('rule')
    .description('write a rule of the house: YAML, or a plugin with --ts')
    .argument('<id>', 'a prefix of your own and a name: house/some-thing')
    .addOption(new Option('--yaml', 'a YAML file for rulesDir (the default)'))
    .addOption(new Option('--ts', 'a TypeScript file for plugins').conflicts('yaml'))
    .addOption(new Option('--dir <folder>', 'where (default: rulesDir of the configuration, or rules)'))
    .action(async (id: string, flags: { ts?: boolean; dir?: string }) => {
      const { writeRule } = await import('../scaffold.js')
      finish(await writeRule(id, flags, host))
    })
  scaffold
    .command('preset')
    .description('write a configuration that others extend')
    .argument('<name>', 'its name: firm')
    .addOption(new Option('--dir <folder>', 'where').default('.'))
    .action(async (name: string, flags: { dir: string }) => {
      const { writePreset } = await import('../scaffold.js')
      finish(await writePreset(name, flags, host))
    })
}
