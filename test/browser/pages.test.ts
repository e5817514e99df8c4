/** The pages in a real browser: narrow and wide, light and dark, with and without script, by keyboard, in print. */
import { strict as assert } from 'node:assert'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { ARTICLE, EXPLAIN, openVisit, PAGES, type Visit } from './browser.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const DESK = { viewport: { width: 1280, height: 900 } }

let visit: Visit
before(async () => {
  visit = await openVisit()
})
after(() => visit.close())

/** Everything that the browser complains about on the pages that `act` opens. */
async function complaintsIn(act: (page: Page) => Promise<void>): Promise<readonly string[]> {
  return visit.in(DESK, async (page) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(visit.address)) complaints.push(`asks for ${request.url()}`)
    })
    await act(page)
    return complaints
  })
}

describe('every page in a browser', () => {
  it('complains of nothing and asks for nothing from elsewhere: the policy holds', async () => {
    const complaints = await complaintsIn(async (page) => {
      for (const path of PAGES) await page.goto(path)
    })
    assert.deepEqual(complaints, [])
  })

  it('runs no script of a text: the policy refuses what would be smuggled in', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/search?q=mine')
      const ran = await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.smuggled = true'
        document.body.append(script)
        return 'smuggled' in window
      })
      assert.equal(ran, false)
    })
  })

  it('fits a window of 390 px without scrolling sideways, also at twice the size of text', async () => {
    await visit.in(PHONE, async (page) => {
      for (const path of PAGES) {
        await page.goto(path)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(width <= 390, `${path} is ${width} px wide`)
      }
    })
    await visit.in({ viewport: { width: 640, height: 450 } }, async (page) => {
      for (const path of PAGES) {
        await page.goto(path)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(width <= 640, `${path} at 200 % is ${width} px wide`)
      }
    })
  })

  it('moves nothing of its own accord', async () => {
    await visit.in(DESK, async (page) => {
      for (const path of PAGES) {
        await page.goto(path)
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0, path)
      }
    })
  })
})

describe('colours', () => {
  const PAIRS = [
    ['--ink', '--paper'],
    ['--soft', '--paper'],
    ['--soft', '--raised'],
    ['--ink', '--raised'],
    ['--accent', '--paper'],
    ['--on-accent', '--accent'],
    ['--inferred', '--paper'],
    ['--disputed', '--paper'],
    ['--denied', '--paper'],
    ['--supported', '--paper'],
    ['--on-lit', '--lit'],
  ] as const

  for (const colorScheme of ['light', 'dark'] as const)
    it(`have a contrast of 4.5 or more in the ${colorScheme}`, async () => {
      await visit.in({ ...DESK, colorScheme }, async (page) => {
        await page.goto('/')
        for (const [text, ground] of PAIRS) {
          const [a, b] = await page.evaluate(
            (names) =>
              names.map((name) =>
                getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
              ),
            [text, ground],
          )
          const ratio = contrastOf(a ?? '', b ?? '')
          assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`)
        }
      })
    })
})

/** The contrast of two colours by WCAG 2.2; both are written `#rrggbb`. */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: string): number {
  const parts = /^#(..)(..)(..)$/.exec(colour)
  assert.ok(parts, `“${colour}” is no colour`)
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the keyboard', () => {
  it('reaches first the skip link, then the name, then the box; focus can be seen', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/line/usa/defence/russia/defence')
      const order: string[] = []
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press('Tab')
        order.push(
          await page.evaluate(() => {
            const element = document.activeElement
            const outline = element === null ? '' : getComputedStyle(element).outlineStyle
            return `${element?.textContent?.trim() ?? ''}|${element?.id ?? ''}|${outline}`
          }),
        )
      }
      assert.deepEqual(order, [
        'Skip to the answer||solid',
        'Readout||solid',
        '|box|solid',
        'Ask||solid',
      ])
    })
  })

  it('skips to the answer', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/line/usa/defence/russia/defence')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
    })
  })

  it('goes to the box on “/”, but not while something is typed', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/line/usa/defence/russia/defence')
      await page.keyboard.press('/')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'box')
      await page.keyboard.type('usa/defence')
      assert.equal(await page.inputValue('#box'), 'usa/defence')
      await page.keyboard.press('Escape')
      assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'box')
    })
  })

  it('asks on Enter, and begins a new line with Shift', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/')
      await page.focus('#box')
      await page.keyboard.type('US Russia defence')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/line/usa/defence/russia/defence')
    })
  })
})

describe('an article', () => {
  it('lights words when their value is pointed at or tabbed to, and the value when its words are', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto(ARTICLE)
      const link = page.locator('a[data-value="a1-when"]')
      const lit = page.locator('mark.on', { hasText: /^Tuesday$/ })
      assert.equal(await lit.count(), 0)
      await link.hover()
      assert.equal(await lit.count(), 1)
      await page.mouse.move(0, 0)
      assert.equal(await lit.count(), 0)
      await link.focus()
      assert.equal(await lit.count(), 1)
      await page
        .locator('mark', { hasText: /^telephoned$/ })
        .first()
        .hover()
      assert.ok(await page.locator('a[data-value="a1"].on').count())
    })
  })

  it('lights words without script by following the value', async () => {
    await visit.in({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto(ARTICLE)
      const words = page.locator('mark', { hasText: /^Tuesday$/ })
      const before = await backgroundOf(page)
      await page.click('a[data-value="a1-when"]')
      assert.match(page.url(), /#w\d+-\d+$/)
      assert.notEqual(await backgroundOf(page), before)
      await words.locator('a').click()
      assert.match(page.url(), /#a1-when$/)
    })
  })
})

/** The ground of the word "Tuesday", read through a picture of the page's style: script is off. */
async function backgroundOf(page: Page): Promise<string> {
  const shot = await page.locator('mark', { hasText: /^Tuesday$/ }).screenshot()
  return shot.toString('base64')
}

describe('an explained sentence', () => {
  it('is a drawing in a wide window, and one word a line in a narrow one and in print', async () => {
    const forms = (page: Page): Promise<readonly boolean[]> =>
      Promise.all(['.tree svg', '.lines pre'].map((form) => page.locator(form).first().isVisible()))
    await visit.in(DESK, async (page) => {
      await page.goto(EXPLAIN)
      assert.deepEqual(await forms(page), [true, false])
      await page.emulateMedia({ media: 'print' })
      assert.deepEqual(await forms(page), [false, true])
    })
    await visit.in({ ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto(EXPLAIN)
      assert.deepEqual(await forms(page), [false, true])
    })
  })

  it('has words that do not touch and labels that stand on their arcs, in the fonts of this machine', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto(EXPLAIN)
      const touching = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.tree svg')].flatMap((svg) => {
          const forms = [...svg.querySelectorAll('.form')].map((one) => one.getBoundingClientRect())
          return forms.slice(1).filter((box, index) => box.left <= (forms[index]?.right ?? 0))
        })
        const labels = [...document.querySelectorAll('.tree .arc:not(.root)')].filter((arc) => {
          const label = arc.parentElement?.querySelector('.relation')?.getBoundingClientRect()
          return (label?.width ?? 0) > arc.getBoundingClientRect().width
        })
        return boxes.length + labels.length
      })
      assert.equal(touching, 0)
    })
  })

  it('scrolls a long drawing within itself by keyboard', async () => {
    await visit.in({ viewport: { width: 800, height: 600 } }, async (page) => {
      await page.goto(EXPLAIN)
      const arcs = page.locator('.tree .arcs').nth(1)
      await arcs.evaluate((box) => (box as HTMLElement).style.setProperty('width', '300px'))
      await arcs.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => {
        const box = document.querySelectorAll('.tree .arcs')[1]
        return box !== undefined && box.scrollLeft > 0
      })
    })
  })
})

describe('without script', () => {
  it('asks, reads, keeps and checks', async () => {
    await visit.in({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto('/')
      await page.fill('#box', 'US Russia defence')
      await page.click('form.ask button')
      assert.match(page.url(), /\/line\/usa\/defence\/russia\/defence$/)
      await page.goto('/read')
      await page.fill('#text', 'The ministers spoke on Tuesday.')
      await page.click('form.ask button')
      await page.click('text=Keep it')
      assert.match(page.url(), /\/article\/[\da-f]{64}$/)
      await page.goto('/explain')
      await page.fill('#text', 'The ministers spoke on Tuesday.')
      await page.click('form.ask button')
      assert.match((await page.textContent('h1')) ?? '', /explained/)
      await page.goto('/check')
      await page.fill('#claim', 'their first call in 15 months')
      await page.click('form.ask button')
      assert.match((await page.textContent('h1')) ?? '', /Contradicted/)
    })
  })
})

describe('in print', () => {
  it('shows the answer and the addresses of sources, not the interface', async () => {
    await visit.in(DESK, async (page) => {
      await page.goto('/event/c-00000000k001')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.isVisible('.top'), false)
      assert.equal(await page.isVisible('h1'), true)
      const after = await page.evaluate(() => {
        const source = document.querySelector('section > .quoted .from')
        return source === null ? '' : getComputedStyle(source, '::after').content
      })
      assert.match(after, /\/article\//)
    })
  })
})
