import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  resolve: { alias: { 'finsocial/rule': path('./src/rule/index.ts'), 'finsocial/tester': path('./src/tester/index.ts') } },
  test: { include: ['test/**/*.test.ts', 'rules/**/*.test.ts'], testTimeout: 60_000, setupFiles: ['test/offline/setup.ts'] },
})
