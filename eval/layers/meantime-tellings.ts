/**
 * Predicates of a document as the record's tellings, so that its own comparison can be scored on texts that
 * tell hardly any act of states.
 * In: a document, its analysis and times. Out: a telling for each verb and each noun that is a verb's; its
 * type is the verb's stem, its parties are the subject and the object by their names, its time the time
 * expression that hangs on it.
 * The one idea: only the fields are made here; what is one event, `identity/` says.
 */
import type { Analysis, Sentence, Token } from '../../src/language/index.ts'
import type { CountryCode } from '../../src/knowledge/index.ts'
import type { ActType, Role } from '../../src/events/index.ts'
import type { ArticleId } from '../../src/article/index.ts'
import { signatureOf } from '../../src/record/copies.ts'
import type { PartyValue, Said, Telling } from '../../src/record/telling.ts'
import type { MentionId } from '../../src/record/types.ts'
import type { Span } from '../../src/text/index.ts'
import type { TimeExpression } from '../../src/time/index.ts'
import { articleFromGold } from './time.ts'
import type { TimeDocument } from './time-gold.ts'

export interface Predicate {
  readonly telling: Telling
  readonly span: Span
}

export interface AnalysedDocument {
  readonly document: TimeDocument
  readonly analysis: Analysis
  readonly times: readonly TimeExpression[]
}

/** The stems of verbs in these documents: a noun with such a stem may name what the verb does. */
export function verbStems(documents: readonly AnalysedDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ analysis }) =>
      analysis.sentences.flatMap(({ tokens }) =>
        tokens.filter(({ upos }) => upos === 'VERB').map(({ lemma }) => stemOf(lemma)),
      ),
    ),
  )
}

const NOUN_ENDINGS = /(?:ations?|ments?|ions?|ings?|ances?|ures?|als?|ers?|s|e)$/
const STEM_AT_LEAST = 3

/** "announce", "announcement", "announcing": one stem. */
function stemOf(lemma: string): string {
  const plain = lemma.toLowerCase().replace(NOUN_ENDINGS, '')
  return plain.length < STEM_AT_LEAST ? lemma.toLowerCase() : plain
}

/** The predicates of a document. */
export function predicatesOf(
  given: AnalysedDocument,
  stems: ReadonlySet<string>,
): readonly Predicate[] {
  const signature = signatureOf(articleFromGold(given.document))
  return given.analysis.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => isPredicate(token, stems))
      .map((token) => ({
        span: token.span,
        telling: tellingOf({ token, sentence, signature }, given),
      })),
  )
}

function isPredicate({ upos, lemma }: Token, stems: ReadonlySet<string>): boolean {
  return upos === 'VERB' || (upos === 'NOUN' && stems.has(stemOf(lemma)))
}

interface Place {
  readonly token: Token
  readonly sentence: Sentence
  readonly signature: string
}

function tellingOf(place: Place, { document, analysis, times }: AnalysedDocument): Telling {
  const { token, sentence, signature } = place
  const { created } = document
  const id = `${document.name}#${token.span[0]}`
  const time = times.find(({ span }) => hangsOn(span, token, sentence))
  const edtf = time?.edtf
  return {
    // Each mention stands for an article of its own with the document's text: nothing has been decided
    // about two of them, as the reader has about two acts of one article.
    article: id as ArticleId,
    mention: id as MentionId,
    ordinal: 1,
    source: document.name,
    ...(created === undefined ? {} : { published: created }),
    learnedAt: '',
    signature,
    sentence: { span: sentence.span, quote: '' },
    existence: said('asserted'),
    type: said(stemOf(token.lemma) as ActType),
    status: said('held'),
    time: said({
      precision: edtf === undefined ? 'unknown' : 'day',
      basis: edtf === undefined ? 'unknown' : 'stated',
      rule: '',
      ...(edtf === undefined ? {} : { edtf }),
    }),
    code: said({ plover: '', cameo: '' }),
    parties: partiesOf(place, analysis),
    topics: [],
    figures: [],
  }
}

function said<T>(value: T): Said<T> {
  return { value, basis: 'stated', sayers: [], words: [] }
}

/** Whether the head of a stretch of words hangs on a token. */
function hangsOn(span: Span, token: Token, sentence: Sentence): boolean {
  return sentence.tokens.some(
    (one) => one.head === token.index && one.span[0] >= span[0] && one.span[1] <= span[1],
  )
}

const ACTORS = /^(?:nsubj|csubj|obl:agent|nmod:poss)$/
const TARGETS = /^(?:nsubj:pass|obj|dobj|iobj)$/

function partiesOf({ token, sentence }: Place, analysis: Analysis): readonly Said<PartyValue>[] {
  return (sentence.children[token.index] ?? []).flatMap((index) => {
    const child = sentence.tokens[index]
    if (!child) return []
    const role = roleOf(child.relation)
    const name = role && nameAt(child, sentence, analysis)
    if (!role || name === undefined) return []
    // The record knows sides by the codes of states; here a name is a side.
    return [said({ role, name, level: 'other' as const, country: name as CountryCode })]
  })
}

function roleOf(relation: string): Role | undefined {
  if (TARGETS.test(relation)) return 'target'
  return ACTORS.test(relation) ? 'actor' : undefined
}

/** The name that a word heads, else the noun itself; a pronoun names nobody. */
function nameAt(token: Token, sentence: Sentence, { names }: Analysis): string | undefined {
  const name = names.find(
    (one) =>
      one.sentence === sentence.index &&
      one.tokens[0] <= token.index &&
      token.index < one.tokens[1],
  )
  if (name)
    return sentence.tokens
      .slice(...name.tokens)
      .at(-1)
      ?.lemma.toLowerCase()
  return token.upos === 'NOUN' ? token.lemma.toLowerCase() : undefined
}
