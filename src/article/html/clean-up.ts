/**
 * Takes out of a page what cannot be its report, before the report is looked for.
 * In: a document. Out: the same document without scripts, forms, navigation and hidden parts.
 * The one idea: an element goes for what it is (a form, a `nav`, a part named "related"), unless it
 * holds most of the page's text: then its name lies.
 */
import { FURNITURE_NAME } from '../en/page-cues.ts'
import { isElement, wordsOf, type PageDocument, type PageElement } from './dom.ts'

const NEVER_TEXT =
  'script, style, noscript, template, svg, canvas, iframe, object, embed, video, audio, map, link, meta'
const FURNITURE =
  'nav, aside, form, button, select, input, textarea, dialog, footer, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden], [aria-hidden=true]'
/** An element with this share of the page's text is the report, whatever it is called. */
const REPORT_SHARE = 0.4

/** Removes what never shows as text. */
export function removeUnseen(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(NEVER_TEXT)]) element.remove()
}

/** Removes what stands round reports on sites. */
export function removeFurniture(document: PageDocument): void {
  const most = wordsOf(document.body).length * REPORT_SHARE
  const goes = (element: PageElement) => wordsOf(element).length <= most
  for (const element of [...document.querySelectorAll(FURNITURE)])
    if (goes(element)) element.remove()
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (isNamedFurniture(element) && isElement(element) && goes(element)) element.remove()
  }
}

const KEPT = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'td', 'tr', 'table', 'tbody'])

function isNamedFurniture(element: PageElement): boolean {
  if (KEPT.has(element.localName)) return false
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return FURNITURE_NAME.test(name.slice(0, 400))
}
