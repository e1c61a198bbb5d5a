import { defineConfig } from 'rolldown'

/** One bundle with everything in it: start-up is most of what a pre-commit hook feels. */
export default defineConfig({
  input: {
    'bin/finsocial': 'bin/finsocial.ts',
    index: 'src/index.ts',
    rule: 'src/rule/index.ts',
    tester: 'src/tester/index.ts',
    node: 'src/node.ts',
  },
  platform: 'node',
  // what cosmiconfig would read files with; finsocial hands it loaders of its own, so these are never called
  external: ['typescript', 'js-yaml', 'import-fresh', 'parse-json'],
  resolve: { alias: { 'finsocial/rule': './src/rule/index.ts' } },
  output: { dir: 'dist', format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js' },
})
