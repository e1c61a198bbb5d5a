#!/usr/bin/env node
import { load } from './load.js'

const args = process.argv.slice(2)
const { main } = load(new URL('../cli.cjs', import.meta.url))
process.exitCode = await main(args, {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: Date.now,
})
