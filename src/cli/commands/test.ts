import type { Command } from 'commander'
import type { Console } from '../console.js'

/** `finsocial test [files...]`: whether rules of the house find what their examples say. */
export function addTest(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('test')
    .description('run the examples of house rules and plugins')
    .argument('[rules...]', 'rule files or folders (default: those of the configuration)')
    .action(async (paths: string[]) => {
      const { testRules } = await import('../test-rules.js')
      finish(await testRules(paths, host))
    })
}
