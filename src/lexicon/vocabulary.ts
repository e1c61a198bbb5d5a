/** Replaces `{{name}}` by the fragment of that name, which may use others. Unknown names stay as they are. */
export function expand(pattern: string, define: Readonly<Record<string, string>> = {}): string {
  let expanded = pattern
  for (let round = 0; round < 6 && expanded.includes('{{'); round++) {
    expanded = expanded.replace(/\{\{([a-z][a-z0-9-]*)\}\}/g, (whole, name: string) => (name in define ? `(?:${define[name]})` : whole))
  }
  return expanded
}
