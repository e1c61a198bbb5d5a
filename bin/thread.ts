import { parentPort, workerData } from 'node:worker_threads'
import { importModule } from './import-module.js'
import { load } from './load.js'

const { program } = load(new URL('../cli.cjs', import.meta.url), { keeps: false })
await program.work(workerData, { importModule, send: (message) => parentPort?.postMessage(message) })
