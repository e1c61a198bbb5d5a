/** One case of a `cases.<language>.md`: a heading that starts `bad:` or `good:`, and the draft in the fence below it. */
export interface Case {
  readonly kind: 'bad' | 'good'
  readonly name: string
  readonly draft: string
  /** 1-based line of the heading. */
  readonly line: number
}

/** Reads a cases file. Text outside headings and fences is for people. Throws with the line when a case has no draft. */
export function parseCases(markdown: string): readonly Case[] {
  const cases: Case[] = []
  const lines = markdown.split(/\r?\n/)
  let heading: { kind: 'bad' | 'good'; name: string; line: number } | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const title = /^#{1,6} (bad|good): (.+)$/.exec(line)
    if (title) {
      if (heading) throw new Error(`line ${heading.line}: the case “${heading.name}” has no draft`)
      heading = { kind: title[1] as 'bad' | 'good', name: title[2]!, line: index + 1 }
      continue
    }
    const fence = /^(`{3,})(?:md|markdown)?$/.exec(line)
    if (!fence || !heading) continue
    const end = lines.indexOf(fence[1]!, index + 1)
    if (end < 0) throw new Error(`line ${index + 1}: the fence is never closed`)
    cases.push({ ...heading, draft: `${lines.slice(index + 1, end).join('\n')}\n` })
    heading = undefined
    index = end
  }
  if (heading) throw new Error(`line ${heading.line}: the case “${heading.name}” has no draft`)
  return cases
}
