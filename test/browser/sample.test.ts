/** The sample, read for real and asked through the pages: the line, the silence, an event, a check, a report. */
import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { compose, type Readout } from '../../src/serve/compose.ts'
import { openSite, type OpenSite } from '../../src/serve/http/open-site.ts'
import { settingsFrom } from '../../src/serve/settings.ts'
import { siteFrom } from '../../src/serve/site-parts.ts'
import { openBrowser } from './browser.ts'

const ROOT = join(import.meta.dirname, '..', '..')

describe('the sample in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-sample-'))
  const database = join(folder, 'record.sqlite')
  let readout: Readout
  let site: OpenSite
  let browser: Awaited<ReturnType<typeof openBrowser>>

  before(async () => {
    const load = ['bin/readout.js', 'demo', '--db', database, '--load-only']
    await promisify(execFile)(process.execPath, load, { cwd: ROOT })
    readout = await compose(settingsFrom({}, { database }))
    site = await openSite(await siteFrom(readout), { host: '127.0.0.1', port: 0 })
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await site?.close()
    await readout?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leads from a pair to its line, its silence, an event, and words in an article', async () => {
    const page = await browser.newPage()
    await page.goto(site.address)
    await page.fill('#box', 'US Russia defence')
    await page.press('#box', 'Enter')
    await page.waitForURL('**/line/usa/defence/russia/defence')
    assert.match(
      (await page.textContent('.answer')) ?? '',
      /12 July 2024, call.*25 June 2024.*17 days earlier/s,
    )
    assert.equal(await page.locator('svg.wide text.silence', { hasText: '468 days' }).count(), 1)
    await page.click('table.ledger th.date a')
    assert.match((await page.textContent('h1')) ?? '', /^Call, 12 July 2024, /)
    await page.click('.accounts .quoted .from')
    const lit = page.locator('mark:target')
    assert.equal(await lit.count(), 1)
    await page.close()
  })

  it('checks a claim against the ledger', async () => {
    const page = await browser.newPage()
    const claim = 'their first call in 15 months'
    await page.goto(
      `${site.address}/check?claim=${encodeURIComponent(claim)}&a=usa/defence&b=russia/defence&on=2024-06-25`,
    )
    assert.match((await page.textContent('h1')) ?? '', /✓ Supported\./)
    await page.close()
  })

  it('reads a pasted report and keeps nothing of it unasked', async () => {
    const page = await browser.newPage()
    const { record } = { record: await readout.record() }
    const before = (await record.summary('2024-08-01')).articles
    await page.goto(`${site.address}/read`)
    await page.fill(
      '#text',
      'The defence ministers of Kestrelia and Maravane spoke by phone on Tuesday, officials said.',
    )
    await page.fill('input[name=published]', '2024-07-31')
    await page.click('form.ask button')
    assert.match((await page.textContent('.margin')) ?? '', /Call/)
    assert.equal((await record.summary('2024-08-01')).articles, before)
    await page.close()
  })
})
