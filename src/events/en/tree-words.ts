/**
 * English words by which the grammar of a sentence is read.
 * In: nothing. Out: sets of lower-case words.
 */

/** What is written or said, and by whose words go on after it: "issued a statement condemning". */
export const WRITTEN_NOUNS: ReadonlySet<string> = new Set(
  `statement declaration communique communiqué letter note resolution message petition report appeal
  telegram order decree`.split(/\s+/),
)

/** Verbs of those who write or adopt it. */
export const WRITING_VERBS: ReadonlySet<string> = new Set(
  'issue release send adopt publish deliver write sign pass read hand make post'.split(' '),
)

/** Prepositions between what is written and its writer. */
export const WRITER_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from'])

/** Verbs whose subject does not do what their object names: "foiled a plan to". */
export const FOILING_VERBS: ReadonlySet<string> = new Set(
  'foil thwart prevent uncover stop avert block frustrate oppose reject'.split(' '),
)

/** Verbs whose subject has the deed done: "ordered the envoy to be summoned". */
export const ORDERING_VERBS: ReadonlySet<string> = new Set(['order', 'direct', 'instruct', 'want'])

/** Verbs whose subject had what the thanked did: "thanked Tovia, which had sent". */
export const THANKING_VERBS: ReadonlySet<string> = new Set(['thank', 'praise', 'reward'])

/** Verbs whose subject had the object do it for him. */
export const PERSUADING_VERBS: ReadonlySet<string> = new Set(['persuade', 'convince', 'force'])

/** Marks before an "-ing" form whose doer is the object of the main verb: "accused Tovia of jamming". */
export const OBJECT_CONTROL_MARKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'against'])

/** Participles after a letter that say to whom it went: "a note addressed to". */
export const ADDRESS_VERBS: ReadonlySet<string> = new Set([
  'address',
  'send',
  'direct',
  'deliver',
  'hand',
])

/** Conjunctions of clauses that say when: "after crowds stormed the embassy". */
export const TIME_MARKS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'when',
])

/** What one is given to do something in: "gave the envoy 48 hours to leave". */
export const DEADLINE_NOUNS: ReadonlySet<string> = new Set(
  'hour day week month minute deadline ultimatum end'.split(' '),
)
