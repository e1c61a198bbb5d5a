import { readFile } from 'node:fs/promises'
import type { LoadHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transform } from 'sucrase'

/** Reads TypeScript as the JavaScript that is left without its types. Node runs it in a thread of its own. */
export const load: LoadHook = async (url, context, next) => {
  if (!url.startsWith('file:') || !/\.m?ts$/.test(new URL(url).pathname)) return next(url, context)
  const filePath = fileURLToPath(url)
  const { code } = transform(await readFile(filePath, 'utf8'), {
    filePath,
    transforms: ['typescript'],
    disableESTransforms: true,
    preserveDynamicImport: true,
  })
  return { format: 'module', source: code, shortCircuit: true }
}
