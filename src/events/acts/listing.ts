/**
 * What makes a text a list of the contacts of one.
 * In: its sentences and who is named in them. Out: whose contacts its lines are, and of which kind.
 *   The President held the following bilateral meetings.     Calls and meetings of the minister, June 2023
 *   owner                            kind                    kind               owner
 */
import type { Analysis, Sentence } from '../../language/index.ts'
import { FOLLOWING_WORDS, LISTED_NOUNS } from '../en/listing-words.ts'
import type { Draft } from '../entities/draft.ts'
import type { EntityBook } from '../entities/find-entities.ts'
import type { Naming } from '../entities/naming.ts'
import { isSide } from './contact-parties.ts'

/** A list of the contacts of one. */
export interface Listing {
  readonly owner: Draft
  /** The noun whose kind its lines are. */
  readonly kind: string
  /** The sentence after which they stand. */
  readonly after: number
}

export interface ListingInput {
  readonly analysis: Analysis
  readonly book: EntityBook
  /** Whose text it is. */
  readonly protagonist?: Draft
  isHeadline(sentence: Sentence): boolean
}

/** The lead that calls what follows meetings stands this early. */
const LEAD_AT_MOST = 8
/** How far behind the title whose list it is may be named, in units of the text. */
const LEAD_REACH = 120

/** What the headline or the lead calls the lines, and whose they are; a lead says it better. */
export function listingOf(scene: ListingInput): Listing | undefined {
  const [title, ...lead] = scene.analysis.sentences.slice(0, LEAD_AT_MOST)
  if (title === undefined) return undefined
  const found = [...lead, title].flatMap((sentence) => {
    const isTitle = sentence === title && scene.isHeadline(sentence)
    const kind = isTitle || isOfFollowing(sentence) ? kindIn(sentence) : undefined
    // "Minister calls for meetings", or a title about talks, is that of a report.
    const isReport = isTitle && (kind === 'talk' || kind === 'contact' || hasVerb(sentence))
    return kind === undefined || isReport ? [] : [{ sentence, kind }]
  })
  return found.map(({ kind, sentence }) => ownedBy(scene, sentence, kind)).find(isFound)
}

function isFound(listing: Listing | undefined): listing is Listing {
  return listing !== undefined
}

function hasVerb({ tokens }: Sentence): boolean {
  return tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

function firstOf({ mentions: [first] }: Draft): number {
  return first?.[0] ?? Number.POSITIVE_INFINITY
}

/** One kind where one is told: "calls and meetings" are of any. */
function kindIn({ tokens }: Sentence): string | undefined {
  const kinds = new Set(
    tokens.flatMap(({ form, upos }) =>
      upos === 'NOUN' ? (LISTED_NOUNS[form.toLowerCase()] ?? []) : [],
    ),
  )
  const [kind] = kinds
  return kinds.size > 1 ? 'conversation' : kind
}

/** Whose: the official whom the sentence names with a state, else the first of the text. */
function ownedBy(scene: ListingInput, sentence: Sentence, kind: string): Listing | undefined {
  const named = namedIn(scene, sentence)
  const { protagonist } = scene
  const isBefore =
    protagonist !== undefined && firstOf(protagonist) <= sentence.span[1] + LEAD_REACH
  const owner =
    named.find(({ countryRule }) => countryRule === undefined) ??
    (isBefore ? protagonist : undefined) ??
    named[0]
  return owner && { owner, kind, after: sentence.index }
}

function isOfFollowing({ tokens }: Sentence): boolean {
  return (
    tokens.at(-1)?.form === ':' ||
    tokens.some(({ form }) => FOLLOWING_WORDS.has(form.toLowerCase()))
  )
}

function namedIn(scene: Pick<ListingInput, 'book'>, { index }: Sentence): readonly Draft[] {
  return officialsIn(scene, index).flatMap(({ entities }) => entities[0] ?? [])
}

/** The officials of known sides that a sentence names. */
export function officialsIn(
  { book }: Pick<ListingInput, 'book'>,
  sentence: number,
): readonly Naming[] {
  return book.namings.filter(
    ({ entities: [entity], mention }) =>
      mention.sentence === sentence &&
      entity !== undefined &&
      isSide(entity) &&
      (entity.kind === 'person' || entity.kind === 'office') &&
      (entity.country ?? entity.body) !== undefined,
  )
}
