/** Runs a module of somebody else’s and returns its exports. */
export type Importer = (url: string) => Promise<{ readonly default?: unknown }>

let importer: Importer = (url) => import(url)

/**
 * The command runs as a script that was compiled before, in which `import()` is an experiment that Node warns of: it hands
 * in the one of the module that started it.
 */
export function useImporter(other: Importer): void {
  importer = other
}

export function importModule(url: string): ReturnType<Importer> {
  return importer(url)
}
