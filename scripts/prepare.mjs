/**
 * Builds the package where it is installed from its repository, as hook managers do. Under `npm install --global` npm leaves
 * the development dependencies out, so they are fetched first; a revision that carries `dist` needs none of it.
 */
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const isReady = existsSync('node_modules/rolldown')
if (isReady || !existsSync('dist/cli.cjs')) {
  // standard output belongs to whoever packs: npm prints the name of the tarball there
  const run = (command) => execSync(command, { stdio: ['ignore', 2, 2], env: { ...process.env, npm_config_global: 'false' } })
  if (!isReady) run('npm ci --ignore-scripts --include=dev --no-audit --no-fund')
  run('npm run build')
}
