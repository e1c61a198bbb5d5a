import { register } from 'node:module'

let isReady = Boolean((process.features as { readonly typescript?: unknown }).typescript)

/** Runs somebody else’s module. Node reads TypeScript by itself since 22.18; before that a loader of ours takes the types out. */
export async function importModule(url: string): Promise<{ readonly default?: unknown }> {
  if (!isReady && /\.m?ts$/.test(new URL(url).pathname)) {
    register(new URL('./typescript-loader.js', import.meta.url))
    isReady = true
  }
  return import(url)
}
