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
  // cosmiconfig would pull the whole compiler in to read .ts files; those are loaded by Node itself
  external: ['typescript'],
  resolve: { alias: { 'finsocial/rule': './src/rule/index.ts' } },
  output: { dir: 'dist', format: 'esm', minify: true, chunkFileNames: 'chunks/[name]-[hash].js', entryFileNames: '[name].js' },
})
