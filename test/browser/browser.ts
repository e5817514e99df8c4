/** A browser and a site for tests of the pages as people meet them: Debian's Chromium, a record in memory. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { openSite } from '../../src/serve/http/open-site.ts'
import { FIRST_ID } from '../serve/fake-articles.ts'
import { EXPLAINED } from '../serve/fake-sentences.ts'
import { fakeSite } from '../serve/fake-site.ts'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const ARTICLE = `/article/${FIRST_ID.slice(7)}`
export const EXPLAIN = `/explain?${new URLSearchParams({ text: EXPLAINED }).toString()}`
export const PAGES = [
  '/',
  '/line/usa/defence/russia/defence',
  '/line/kestrelia/maravane',
  '/last?a=usa&b=russia',
  '/check?claim=their+first+call+in+15+months',
  '/event/c-00000000k001',
  '/event/c-00000000k009',
  ARTICLE,
  '/search?q=mine',
  '/read',
  '/explain',
  EXPLAIN,
  '/sources',
  '/codebook',
  '/accuracy',
] as const

/** What a test works with. Lifetime: one file of tests. */
export interface Visit {
  readonly browser: Browser
  readonly address: string
  /** Runs in a page of a fresh context and returns what it returns. */
  in<Result>(options: BrowserContextOptions, act: (page: Page) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The browser; `READOUT_CHROMIUM` names another executable than Debian's. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['READOUT_CHROMIUM'] ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

/** A browser and a site over a record in memory. */
export async function openVisit(): Promise<Visit> {
  const browser = await openBrowser()
  const site = await openSite(await fakeSite(), { host: '127.0.0.1', port: 0 })
  return {
    browser,
    address: site.address,
    in: async (options, act) => {
      const context = await browser.newContext({ baseURL: site.address, ...options })
      try {
        return await act(await context.newPage())
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}
