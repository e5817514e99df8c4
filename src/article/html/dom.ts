/**
 * The small part of a document tree that this room uses, and the parser behind it.
 * In: HTML. Out: a document. Nothing in a page is ever run: the parser only builds a tree.
 */
import { parseHTML } from 'linkedom'

/** A node of the tree; `nodeType` is 1 for elements and 3 for text. */
export interface PageNode {
  readonly nodeType: number
  readonly childNodes: Iterable<PageNode>
  readonly textContent: string | null
}

/** An element of the tree. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** A parsed page. */
export interface PageDocument extends PageElement {
  readonly body: PageElement | null
}

/** Parses HTML; `first` is the name of its first element: what does not begin as a page is put into one. */
export function documentFrom(html: string, first: string | undefined): PageDocument {
  const page = first === 'html' ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(page) as unknown as { document: PageDocument }
  return document
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** The text of an element with white space made single. */
export function wordsOf(element: PageNode | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
