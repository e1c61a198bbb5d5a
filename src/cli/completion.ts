import type { Command } from 'commander'

/** What may follow the words so far: `''` for the program, `lint`, `record verify`. */
interface Words {
  readonly path: string
  readonly commands: readonly { readonly name: string; readonly description: string }[]
  readonly options: readonly { readonly name: string; readonly description: string; readonly values: readonly string[] }[]
}

function wordsOf(command: Command, path: readonly string[] = []): readonly Words[] {
  const own: Words = {
    path: path.join(' '),
    commands: command.commands.map((each) => ({ name: each.name(), description: each.description() })),
    options: command.options
      .filter(({ long, hidden }) => long && !hidden)
      .map(({ long, description, argChoices }) => ({ name: long!, description, values: argChoices ?? [] })),
  }
  return [own, ...command.commands.flatMap((each) => wordsOf(each, [...path, each.name()]))]
}

const plain = (text: string) => text.replace(/['"`$\\[\]:]/g, ' ').trim()

/** Completion scripts by shell. Where nothing is known, files are offered. */
export const SCRIPTS = {
  bash: (program: Command) => {
    const all = wordsOf(program)
    const cases = all.map(
      ({ path, commands, options }) =>
        `    '${path}') words='${[...commands.map(({ name }) => name), ...options.map(({ name }) => name)].join(' ')}' ;;`,
    )
    const values = all.flatMap(({ path, options }) =>
      options.filter((each) => each.values.length).map(({ name, values: list }) => `    '${path} ${name}') words='${list.join(' ')}' ;;`),
    )
    return `_finsocial() {
  local words='' path='' word current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${all
      .map(({ path }) => path.replaceAll(' ', '_'))
      .filter(Boolean)
      .join(' ')} " in *" \${path:+\${path}_}$word "*) path="\${path:+\${path}_}$word" ;; esac
  done
  path="\${path//_/ }"
  case "$path $previous" in
${values.join('\n')}
  esac
  if [ -z "$words" ]; then case "$path" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac
}
complete -o filenames -F _finsocial finsocial
`
  },
  zsh: (program: Command) => {
    const all = wordsOf(program)
    const values = all.flatMap(({ path, options }) =>
      options.filter((each) => each.values.length).map(({ name, values: list }) => `    '${path} ${name}') offers=(${list.join(' ')}) ;;`),
    )
    const cases = all.map(({ path, commands, options }) => {
      const words = [...commands, ...options].map(({ name, description }) => `'${name}:${plain(description)}'`)
      return `    '${path}') offers=(${words.join(' ')}) ;;`
    })
    return `#compdef finsocial
_finsocial() {
  local -a offers
  local path_so_far='' word
  for word in \${(@)words[2,CURRENT-1]}; do
    [[ $word == -* ]] && continue
    case "$path_so_far" in ''|record|config|new) path_so_far="\${path_so_far:+$path_so_far }$word" ;; esac
  done
  case "$path_so_far \${words[CURRENT-1]}" in
${values.join('\n')}
  esac
  (( $#offers )) || case "$path_so_far" in
${cases.join('\n')}
  esac
  _describe 'finsocial' offers
  _files
}
# read from a folder of functions it is called by the completion itself, else it is made known to it
if [[ $funcstack[1] == _finsocial ]]; then _finsocial "$@"; else compdef _finsocial finsocial; fi
`
  },
  fish: (program: Command) => {
    const parents = program.commands.filter((each) => each.commands.length).map((each) => each.name())
    const lines = wordsOf(program).flatMap(({ path, commands, options }) => {
      const [first = '', second] = path.split(' ')
      const seen = '__fish_seen_subcommand_from'
      // `record verify` is another command than `verify`
      const condition = !first
        ? '__fish_use_subcommand'
        : second
          ? `${seen} ${first}; and ${seen} ${second}`
          : parents.includes(first)
            ? `${seen} ${first}`
            : `${seen} ${first}; and not ${seen} ${parents.join(' ')}`
      return [
        ...commands.map(({ name, description }) => `complete -c finsocial -n '${condition}' -a ${name} -d '${plain(description)}'`),
        ...options.map(
          ({ name, description, values }) =>
            `complete -c finsocial -n '${condition}' -l ${name.slice(2)} -d '${plain(description)}'${values.length ? ` -x -a '${values.join(' ')}'` : ''}`,
        ),
      ]
    })
    return `${lines.join('\n')}\n`
  },
  pwsh: (program: Command) => {
    const cases = wordsOf(program).map(({ path, commands, options }) => {
      const words = [...commands, ...options].map(({ name, description }) => `@('${name}', '${plain(description) || name}')`)
      return `    '${path}' { @(${words.map((word) => `,${word}`).join('; ')}) }`
    })
    return `Register-ArgumentCompleter -Native -CommandName finsocial -ScriptBlock {
  param($word, $ast, $position)
  $before = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $_ -notlike '-*' -and $_ -ne $word })
  $path = if ($before.Count -gt 1 -and $before[0] -in 'record', 'config', 'new') { "$($before[0]) $($before[1])" } elseif ($before.Count) { $before[0] } else { '' }
  $words = switch ($path) {
${cases.join('\n')}
  }
  $words | Where-Object { $_[0] -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1]) }
}
`
  },
} as const
