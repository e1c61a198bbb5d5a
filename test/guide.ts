/** The guides in `docs/`: blocks that are named after a file write it, `console` blocks are commands and what they print. */
export interface Step {
  readonly command: string
  /** What stands below it: pieces of what it prints, in that order. */
  readonly lines: readonly string[]
  /** `# exit 1` below a command is its exit code. */
  readonly exit: number
}

export interface Block {
  readonly language: string
  readonly file: string
  readonly text: string
}

export function* blocksOf(markdown: string): Generator<Block> {
  for (const [, language = '', file = '', text = ''] of markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm))
    yield { language, file, text }
}

export function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n')
      const exit = Number(/^# exit (\d)$/m.exec(lines.join('\n'))?.[1] ?? 0)
      return { command, exit, lines: lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('# exit')) }
    })
}

/** Words as a shell cuts them, as far as the guides need it. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
}

/** The first line that is not in what was printed, after the one before it. */
export function missingLine({ lines }: Step, printed: string): string | undefined {
  let from = 0
  for (const line of lines) {
    const at = printed.indexOf(line, from)
    if (at < 0) return line
    from = at
  }
  return undefined
}
