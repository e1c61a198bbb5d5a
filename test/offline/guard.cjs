/**
 * Loaded before the program (`node --require`): whatever opens a socket, asks a name server or starts a process other than
 * git and ssh-keygen throws, and leaves a line in the file that FINSOCIAL_GUARD names, in case somebody catches it. With
 * FINSOCIAL_GUARD_SCOPE=network processes and threads are left alone: a test runner needs them.
 */
const { appendFileSync } = require('node:fs')
const { basename } = require('node:path')

function refuse(what) {
  if (process.env.FINSOCIAL_GUARD) appendFileSync(process.env.FINSOCIAL_GUARD, `${what}\n`)
  throw new Error(`forbidden: ${what}`)
}

/** Patched where Node itself looks, so that no module can keep a copy from before. */
function forbid(name, methods) {
  const module = require(name)
  for (const method of methods) {
    if (typeof module[method] !== 'function') throw new Error(`${name} has no ${method}: the guard guards nothing`)
    // no arrow: one of them is a class
    module[method] = () => {
      refuse(`${name} ${method}`)
    }
  }
}

forbid('node:net', ['connect', 'createConnection', 'createServer'])
require('node:net').Socket.prototype.connect = () => refuse('node:net Socket.connect')
require('node:net').Server.prototype.listen = () => refuse('node:net Server.listen')
forbid('node:tls', ['connect', 'createServer'])
forbid('node:dgram', ['createSocket'])
forbid('node:http', ['request', 'get', 'createServer'])
forbid('node:https', ['request', 'get', 'createServer'])
forbid('node:http2', ['connect', 'createServer'])
const LOOKUPS = ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']
forbid('node:dns', LOOKUPS)
forbid('node:dns/promises', LOOKUPS)
globalThis.fetch = () => refuse('fetch')
globalThis.WebSocket = class {
  constructor() {
    refuse('WebSocket')
  }
}
globalThis.EventSource = globalThis.WebSocket

function forbidProcesses() {
  forbid('node:cluster', ['fork'])
  const ALLOWED = new Set(['git', 'ssh-keygen', 'git.exe', 'ssh-keygen.exe'])
  const child = require('node:child_process')
  /** Checking the grammar of a configuration written in JavaScript runs nothing of it. */
  const isGrammar = (file, args) => file === process.execPath && Array.isArray(args) && args[0] === '--check' && args.length === 2
  for (const method of ['spawn', 'spawnSync', 'execFile', 'execFileSync']) {
    const original = child[method]
    child[method] = function (file, args, ...rest) {
      if (!ALLOWED.has(basename(String(file))) && !isGrammar(file, args)) refuse(`${method} ${file}`)
      return original.call(this, file, args, ...rest)
    }
  }
  for (const method of ['exec', 'execSync', 'fork']) child[method] = (what) => refuse(`${method} ${what}`)
}

if (process.env.FINSOCIAL_GUARD_SCOPE !== 'network') forbidProcesses()
require('node:module').syncBuiltinESMExports()
