/**
 * English prepositions before a time, by what they make of it for an act.
 * In: nothing. Out: a table; prepositions that are not in it leave the time as it is.
 */

/** Between a length and what it is counted from: "two days after the summit". */
export const COUNTING_WORDS: Readonly<Record<string, 1 | -1>> = {
  after: 1,
  following: 1,
  before: -1,
  'ahead of': -1,
  'prior to': -1,
}

/** `not-a-point`: the time bounds a stretch and does not place the act; `begin`: a stretch begins there. */
export const TIME_BOUNDS: Readonly<
  Record<string, 'on-or-before' | 'before' | 'on-or-after' | 'after' | 'begin' | 'not-a-point'>
> = {
  before: 'before',
  by: 'on-or-before',
  after: 'after',
  following: 'after',
  since: 'begin',
  until: 'not-a-point',
  'ahead of': 'before',
  than: 'not-a-point',
}

/** Verbs of what goes on by itself: "has held", "have supported". */
export const LASTING_VERBS: ReadonlySet<string> = new Set(
  `back ban bar besiege block blockade boycott continue control defy deploy detain deter enforce fight fund hold
  imprison investigate isolate jail keep lead maintain mediate negotiate occupy oppose patrol press probe
  protest pursue rally remain sanction seek shelter shield stand station stay suffer supply support urge
  war withhold work`.split(/\s+/),
)

/** The helper of a perfect. */
export const PERFECT_HELPERS: ReadonlySet<string> = new Set(['have'])

/** Helpers that put what is told after its telling; "would" may put it after something long past. */
export const HELPERS_OF_FUTURE: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall'])

/** Words that single an act out of a stretch: "the first call in the past two years" was when it was. */
export const SINGLING_WORDS: ReadonlySet<string> = new Set(
  'first second third fourth fifth last latest only sole'.split(' '),
)
