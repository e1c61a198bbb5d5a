import { mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, Script } from 'node:vm'

type Program = Pick<typeof import('../src/cli/main.js'), 'main' | 'work'>

/**
 * Loads the program, with the machine code of an earlier run where there is one: compiling it costs more than linting a
 * draft. The code is kept beside the program itself, so who may write it may change the program anyway. A folder that
 * cannot be written, another Node and a changed program all mean: compile.
 * A thread keeps nothing: the one that started it does.
 */
export function load(url: URL, { keeps }: { readonly keeps: boolean }): { readonly program: Program; readonly build: string } {
  const path = fileURLToPath(url)
  const folder = join(dirname(path), '.compiled')
  const { size, mtimeMs } = statSync(path)
  const build = `${size}-${Math.round(mtimeMs)}`
  const name = join(folder, `${process.version}-${process.arch}-${build}`)
  // the build writes it in ASCII
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`
  const cachedData = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : read(name)
  const script = new Script(source, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(url), module, path, dirname(path))
  if (keeps && (!cachedData || script.cachedDataRejected) && !process.env.NODE_DISABLE_COMPILE_CACHE) {
    // at the end, so that the functions which this run compiled are among it
    process.once('exit', () => keep(folder, name, script))
  }
  return { program: module.exports as Program, build }
}

function read(name: string): Buffer | undefined {
  try {
    return readFileSync(name)
  } catch {
    return undefined
  }
}

function keep(folder: string, name: string, script: Script): void {
  const temporary = `${name}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' })
    renameSync(temporary, name)
  } catch {
    try {
      unlinkSync(temporary)
    } catch {
      // it was never written
    }
  }
}
