/**
 * Draws `docs/output.svg`: what `finsocial lint` prints for three of the fixtures, in colour. `--check` writes nothing and
 * fails when the picture is stale. Needs a build.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'fast-string-width'

const root = join(import.meta.dirname, '..')
const posts = ['fr/x-rendement-garanti.fr.md', 'th/line-fund-guarantee.th.md', 'us/instagram-crypto-giveaway.en.md'].map((name) =>
  join('fixtures/drafts', name),
)
const args = ['dist/bin/finsocial.js', 'lint', '--no-config-lookup', '--no-hyperlinks', '--color', '--as-of', '2026-11-22', ...posts]
const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
if (status !== 1) throw new Error('the picture needs findings')

const COLORS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
  90: '#8b949e',
}
const LINE = 19
const CHARACTER = 8.43

// SVG folds runs of spaces, which columns are made of
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0')

/** One printed line as text spans; each keeps the style that its escape sequences ask for. */
function spans(line: string): string {
  let style = ''
  let out = ''
  let column = 0
  // biome-ignore lint/complexity/useRegexLiterals: an escape character in a literal is hard to read
  for (const [, codes, text = ''] of line.matchAll(new RegExp('(?:\\u001b\\[([0-9;]*)m)?([^\\u001b]*)', 'g'))) {
    for (const code of codes?.split(';') ?? []) {
      if (COLORS[code]) style = `${style.replace(/ fill="[^"]*"/, '')} fill="${COLORS[code]}"`
      else if (code === '39' || code === '0') style = style.replace(/ fill="[^"]*"/, '')
      else if (code === '1') style += ' font-weight="bold"'
      else if (code === '2') style += ' opacity="0.6"'
      else if (code === '22') style = style.replace(/ (?:font-weight|opacity)="[^"]*"/g, '')
      else if (code === '4') style += ' text-decoration="underline"'
      else if (code === '24') style = style.replace(/ text-decoration="[^"]*"/, '')
    }
    // each word group is set at its column, so that columns stand whatever font there is
    for (const [part] of text.matchAll(/ {2,}|(?:[^ ]| (?! ))+/g)) {
      if (part.trim()) out += `<tspan x="${Math.round(20 + column * CHARACTER)}"${style}>${escapeXml(part)}</tspan>`
      column += stringWidth(part)
    }
  }
  return out
}

const lines = ['$ finsocial lint drafts/', '', ...stdout.trimEnd().split('\n')]
const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * CHARACTER) + 40
const height = lines.length * LINE + 36
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The output of finsocial lint on three posts">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', 'Noto Sans Thai', monospace" font-size="14" fill="#e6edf3">
${lines.map((line, index) => `<text x="20" y="${30 + index * LINE}">${spans(line)}</text>`).join('\n')}
</g>
</svg>
`
const path = join(root, 'docs', 'output.svg')
if (!process.argv.includes('--check')) writeFileSync(path, svg)
else if (!existsSync(path) || readFileSync(path, 'utf8') !== svg) {
  console.error('docs/output.svg: stale; run npm run generate')
  process.exitCode = 1
}
