import { Argument, type Command } from 'commander'
import { type Console, write } from '../console.js'

/** `finsocial completion <shell>`: a script for the shell, made from the commands as they are. */
export function addCompletion(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('completion')
    .description('print a completion script')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish', 'pwsh']))
    .action(async (shell: 'bash' | 'zsh' | 'fish' | 'pwsh') => {
      const { SCRIPTS } = await import('../completion.js')
      await write(host.stdout, SCRIPTS[shell](program))
      finish(0)
    })
}
