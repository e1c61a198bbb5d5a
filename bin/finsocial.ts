#!/usr/bin/env node
import { createRequire } from 'node:module'
import { importModule } from './import-module.js'
import { load } from './load.js'

const args = process.argv.slice(2)
const { program, build } = load(new URL('../cli.cjs', import.meta.url), { keeps: true })
process.exitCode = await program.main(args, {
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: Date.now,
  build,
  importModule,
  startThread(task) {
    const { Worker } = createRequire(import.meta.url)('node:worker_threads') as typeof import('node:worker_threads')
    return new Worker(new URL('./thread.js', import.meta.url), { workerData: task })
  },
  onStop(listener) {
    const signals = ['SIGINT', 'SIGTERM'] as const
    // heard once: a second signal ends the process at once
    for (const signal of signals) process.once(signal, listener)
    return () => {
      for (const signal of signals) process.off(signal, listener)
    }
  },
})
