/**
 * Keeps a page within what the parser and its users can bear.
 * In: HTML. Out: the same HTML with tags beyond a depth left out (their text stays), or word that it
 * has too many elements for a tree at all.
 * The one idea: real pages nest some dozens deep; 50,000 nested elements overflow the stack of
 * whoever recurses, so depth is cut before anybody does. Linear.
 */
import { tagsOf, type Tag } from './tags.ts'

/** Nesting beyond this is flattened; pages of news stay below sixty. */
export const DEPTH_CAP = 256
/** Beyond this many tags no tree is built: the text is taken by a linear pass. */
export const TAG_CAP = 120_000

/** How a page came through its measuring. */
export type Measured =
  | {
      readonly kind: 'sound' | 'flattened'
      readonly html: string
      /** Names of the elements that the page opens, in order of their first. */
      readonly names: ReadonlySet<string>
    }
  | { readonly kind: 'too many tags' }

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Elements that another of their kind closes, so that a row of them is not a nest. */
const CLOSED_BY_NEXT = new Set('p li dt dd option tr td th thead tbody tfoot'.split(' '))

/** Measures a page and flattens what is too deep. */
export function measure(html: string): Measured {
  const nest = new Nest()
  const kept: string[] = []
  const names = new Set<string>()
  let from = 0
  let count = 0
  for (const tag of tagsOf(html)) {
    if (++count > TAG_CAP) return { kind: 'too many tags' }
    if (tag.kind === 'open') names.add(tag.name)
    if (nest.takes(tag)) continue
    kept.push(html.slice(from, tag.start), ' ')
    from = tag.end
  }
  if (from === 0) return { kind: 'sound', html, names }
  return { kind: 'flattened', html: kept.join('') + html.slice(from), names }
}

/** The elements open at a point of the page. */
class Nest {
  private readonly open: string[] = []
  private readonly counts = new Map<string, number>()

  /** Follows a tag; false when it lies too deep and must go. */
  takes({ name, kind }: Tag): boolean {
    if (VOID.has(name) || kind === 'aside') return true
    return kind === 'open' ? this.opens(name) : this.closes(name)
  }

  private opens(name: string): boolean {
    if (CLOSED_BY_NEXT.has(name) && this.open.at(-1) === name) return true
    this.open.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    return this.open.length <= DEPTH_CAP
  }

  /** An end tag without its start closes nothing; the others close all that is open within. */
  private closes(name: string): boolean {
    if ((this.counts.get(name) ?? 0) === 0) return true
    const wasTooDeep = this.open.length > DEPTH_CAP
    for (let last = this.open.pop(); last !== undefined; last = this.open.pop()) {
      this.counts.set(last, (this.counts.get(last) ?? 1) - 1)
      if (last === name) break
    }
    return !wasTooDeep || this.open.length < DEPTH_CAP
  }
}
