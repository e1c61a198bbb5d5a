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

/** Start-up is most of what a pre-commit hook feels, so the command is one script whose compiled form can be kept. */
export default defineConfig([
  {
    ...shared,
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
    input: { index: 'src/index.ts', rule: 'src/rule/index.ts', tester: 'src/tester/index.ts', node: 'src/node.ts' },
    output: { dir: 'dist', format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js' },
  },
])
