import { basename, dirname, relative } from 'node:path'
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown'

/** What libraries bring for engines older than ours: `core-js-pure/stable/instance/slice.js` is `slice` itself. */
const native: Plugin = {
  name: 'native',
  resolveId: (id) => (/^core-js-pure\/stable\/\w+\/[\w-]+\.js$/.test(id) ? `\0${id}` : undefined),
  load(id) {
    const [, owner = '', name = ''] = /^\0core-js-pure\/stable\/(\w+)\/([\w-]+)\.js$/.exec(id) ?? []
    if (!name) return undefined
    const member = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const code = owner === 'instance' ? `(it) => it.${member}` : `${owner[0]!.toUpperCase()}${owner.slice(1)}.${member}`
    return { code: `module.exports = ${code}`, moduleType: 'js' }
  },
}

const shared: RolldownOptions = {
  platform: 'node',
  plugins: [native],
  // what cosmiconfig would read files with; finsocial hands it loaders of its own, so these are never called
  external: ['typescript', 'js-yaml', 'import-fresh', 'parse-json'],
  resolve: { alias: { 'finsocial/rule': './src/rule/index.ts' } },
}

const READER = 'finsocial:lexicons'

/**
 * Most of the program would be phrases, and a run calls for those of one language: they stand in files of their own, which
 * are read when they are asked for.
 */
function lexiconsApart(placeOf: (file: string) => string): Plugin {
  const files = new Map<string, Map<string, unknown>>()
  return {
    name: 'lexicons-apart',
    resolveId: (id) => (id === READER ? id : null),
    load: (id) =>
      id === READER
        ? `import { readFileSync } from 'node:fs'
const read = {}
export const lexicon = (language, name) => () => (read[language] ??= JSON.parse(readFileSync(${placeOf("'lexicons.' + language + '.json'")}, 'utf8')))[name]`
        : null,
    transform(code, id) {
      if (basename(id) !== 'lexicons.generated.ts') return null
      const name = relative('rules', dirname(relative(process.cwd(), id)))
      const apart = code.replace(/lazyLexicon\('(\w\w)', (`(?:[^`\\]|\\.)*`)/gs, (_, language: string, text: string) => {
        const lexicons = files.get(language) ?? new Map<string, unknown>()
        files.set(language, lexicons.set(name, JSON.parse(new Function(`return ${text}`)() as string)))
        return `lazyLexicon('${language}', lexicon('${language}', '${name}')`
      })
      return `import { lexicon } from '${READER}'\n${apart}`
    },
    generateBundle() {
      for (const [language, lexicons] of files) {
        const sorted = Object.fromEntries([...lexicons].sort(([a], [b]) => (a < b ? -1 : 1)))
        this.emitFile({ type: 'asset', fileName: `lexicons.${language}.json`, source: JSON.stringify(sorted) })
      }
    },
  }
}

/** Start-up is most of what a pre-commit hook feels, so the command is one script whose compiled form can be kept. */
export default defineConfig([
  {
    ...shared,
    plugins: [lexiconsApart((file) => `require('node:path').join(__dirname, ${file})`)],
    input: { cli: 'src/cli/main.ts' },
    output: { dir: 'dist', format: 'cjs', minify: true, codeSplitting: false, entryFileNames: '[name].cjs' },
  },
  ...['bin/finsocial', 'bin/thread', 'bin/typescript-loader'].map(
    (name): RolldownOptions => ({
      ...shared,
      input: { [name]: `${name}.ts` },
      output: { dir: 'dist', format: 'esm', minify: name === 'bin/typescript-loader', entryFileNames: '[name].js' },
    }),
  ),
  {
    ...shared,
    // what the entries share stands in chunks, one folder below
    plugins: [lexiconsApart((file) => `new URL('../' + ${file}, import.meta.url)`)],
    input: { index: 'src/index.ts', rule: 'src/rule/index.ts', tester: 'src/tester/index.ts', node: 'src/node.ts' },
    output: { dir: 'dist', format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js' },
  },
])
