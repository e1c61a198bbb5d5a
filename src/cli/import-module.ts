/** Runs a module of somebody else’s and returns its exports. */
export type Importer = (url: string) => Promise<{ readonly default?: unknown }>

const own: Importer = (url) => import(url)
let importer = own

/**
 * The command runs as a script that was compiled before, in which `import()` is an experiment that Node warns of: it hands
 * in the one of the module that started it.
 */
export function useImporter(other: Importer): void {
  importer = other
}

/** Node by itself since 22.18; the one that the command hands in on every Node. */
export function readsTypeScript(): boolean {
  return importer !== own || Boolean((process.features as { readonly typescript?: unknown }).typescript)
}

export function importModule(url: string): ReturnType<Importer> {
  return importer(url)
}
