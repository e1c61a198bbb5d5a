import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlSheet } from '../../src/report/html.js'
import { review, sources } from './review.js'
import { HOSTILE, hostile, options } from './samples.js'

/** The review sheet in a real browser, where there is one. */

const browser = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path))

const QUIET =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

describe.skipIf(!browser)('in Chromium', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'finsocial-sheet-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function open(page: string, ...flags: readonly string[]): string {
    const path = join(folder, 'sheet.html')
    writeFileSync(path, page)
    const settings = [...QUIET.split(' '), `--user-data-dir=${join(folder, 'profile')}`, ...flags, pathToFileURL(path).href]
    return execFileSync(browser ?? '', settings, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 80_000 })
  }

  test('hostile copy runs nothing', { timeout: 90_000 }, () => {
    const attack = `${HOSTILE}</li></ol><script>document.title='owned'</script><img src=x onerror="document.title='owned'">`
    const page = htmlSheet(hostile, options({ sources: new Map(hostile.files.map((one) => [one.file, attack])) }))
    const dom = open(page, '--dump-dom')
    expect(dom).toContain('<title>Review of 3 drafts, 2026-12-01</title>')
    expect(dom).not.toMatch(/<(?:script|img)/u)
  })

  test('the policy stops a script that the page would hold all the same', { timeout: 90_000 }, () => {
    const page = htmlSheet(review, options()).replace('</body>', "<script>document.title='owned'</script></body>")
    expect(open(page, '--dump-dom')).toContain('<title>Review of 4 drafts, 2026-12-01</title>')
  })

  test('a sheet is drawn', { timeout: 90_000 }, () => {
    const picture = join(folder, 'sheet.png')
    open(htmlSheet(review, options({ sources })), '--hide-scrollbars', '--window-size=1280,2400', `--screenshot=${picture}`)
    const png = readFileSync(picture)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 2400])
    // An empty page of this size takes less than a tenth of this.
    expect(png.length).toBeGreaterThan(100_000)
  })
})
