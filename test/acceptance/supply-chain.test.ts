import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built, NODE, root } from './installed.js'

/** Peers: ESLint 76 packages and 13 MB, markdownlint-cli2 86 and 11, textlint 156 and 34, alex 358 and 20. */
const MOST_PACKAGES = 70
/** Six are aimed at; what is above them is code that the command and the library hold twice. */
const MOST_BYTES = 9 * 1024 * 1024
const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])
const SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepublish']

let folder = ''
beforeAll(() => {
  built()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'finsocial-supply-')))
  const quiet = { stdio: 'ignore' } as const
  mkdirSync(join(folder, 'packed'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', join(folder, 'packed')], { cwd: root, ...quiet })
  const [tarball] = readdirSync(join(folder, 'packed'))
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "version": "1.0.0", "private": true}\n')
  const args = ['install', '--offline', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', `./packed/${tarball}`]
  execFileSync('npm', args, { cwd: folder, ...quiet })
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly gypfile?: boolean
}

/** Every package that an installation brings, whatever brought it. */
function packages(): readonly (Manifest & { readonly path: string })[] {
  const modules = join(folder, 'node_modules')
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|node_modules[\\/])(?:@[^\\/]+[\\/])?[^@.\\/][^\\/]*[\\/]package\.json$/.test(name))
    .map((name) => ({ path: name, ...(JSON.parse(readFileSync(join(modules, name), 'utf8')) as Manifest) }))
}

function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const stats = statSync(join(path, name))
    return sum + (stats.isFile() ? stats.size : 0)
  }, 0)
}

describe('what an installation brings', () => {
  it('is little, and is counted', () => {
    const bytes = sizeOf(join(folder, 'node_modules'))
    const names = packages().map(({ name, version, license }) => `${name} ${version} (${license})`)
    console.log(`${names.length} packages, ${(bytes / 1024 / 1024).toFixed(1)} MB: ${names.join(', ')}`)
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThanOrEqual(MOST_PACKAGES)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  })
  it('runs nothing when it is installed', () => {
    const running = packages().filter(({ scripts = {}, gypfile }) => gypfile || SCRIPTS.some((script) => script in scripts))
    expect(running.map(({ name }) => name)).toEqual([])
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /\.(?:node|dll|so|dylib|exe|wasm)$|binding\.gyp$/.test(name))).toEqual([])
  })
  it('is licensed as it should be', () => {
    expect(
      packages()
        .filter(({ license = '' }) => !LICENCES.has(license))
        .map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([])
  })
  it('can be listed as CycloneDX and as SPDX', () => {
    for (const [format, key] of [
      ['cyclonedx', 'bomFormat'],
      ['spdx', 'spdxVersion'],
    ] as const) {
      const { status, stdout } = spawnSync('npm', ['sbom', '--omit=dev', `--sbom-format=${format}`], { cwd: folder, encoding: 'utf8' })
      expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ [key]: expect.any(String) })])
      expect(stdout).toContain('finsocial')
    }
  })
  it('works', () => {
    writeFileSync(join(folder, 'a.md'), 'A guaranteed return of 8% a year.\n')
    const script = join(folder, 'node_modules', 'finsocial', 'dist', 'bin', 'finsocial.js')
    const { status, stdout } = spawnSync(NODE, [script, 'lint', '--jurisdiction', 'us', 'a.md'], { cwd: folder, encoding: 'utf8' })
    expect([status, stdout]).toEqual([1, expect.stringContaining('claim/guaranteed-outcome')])
  })
})

describe('the lockfile', () => {
  it('holds no install script among what is shipped, and an integrity for every package', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, { dev?: boolean; hasInstallScript?: boolean; integrity?: string; link?: boolean }>>
    }
    const entries = Object.entries(lock.packages).filter(([path]) => path)
    expect(entries.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([])
    expect(entries.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([])
  })
})
