/**
 * English cues of whether an act happened.
 * In: nothing. Out: tables from lemma to status. The engine climbs from the act through its governors
 * and takes the first cue it meets: "refused to meet", "plans to visit", "cancelled talks".
 */
import type { ActStatus } from '../types.ts'

/** Auxiliaries of the act's own verb. */
export const AUXILIARY_STATUS: Readonly<Record<string, ActStatus>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  must: 'possible',
  should: 'possible',
  would: 'conditional',
  "'d": 'conditional',
}

function cues(status: ActStatus, lemmas: string): readonly (readonly [string, ActStatus])[] {
  return lemmas.split(/\s+/).map((lemma) => [lemma, status] as const)
}

/** Verbs, adjectives and nouns that govern the act. */
export const GOVERNOR_STATUS: Readonly<Record<string, ActStatus>> = Object.fromEntries([
  ...cues(
    'planned',
    `plan intend expect schedule set due agree hope want arrange prepare slate aim decide
    promise pledge invite invitation intention ready willing propose scheduled planned upcoming forthcoming
    next future proposed anticipate going await suppose about poised vow threaten prepared eager keen wish
    determined resolve volunteer consent envisage foresee swear opt aspire long yearn hopeful authorise
    authorize mean bound`,
  ),
  ...cues(
    'refused',
    'refuse decline reject rebuff spurn unwilling balk shun snub dodge duck evade shirk resist loath',
  ),
  ...cues(
    'attempted',
    `try seek attempt ask request urge offer demand encourage need plot conspire conspiracy bid foil
    thwart strive endeavour endeavor struggle`,
  ),
  ...cues(
    'cancelled',
    'cancel postpone scrap scrub abandon delay suspend cancelled postponed avert avoid defer downplay shelve ditch nix forgo skip miss freeze',
  ),
  ...cues(
    'denied',
    `deny retract withdraw correct refute fail forget neglect omit refrain dismiss unable forbid prevent bar
    prohibit lose squander untrue false unfounded baseless incorrect wrong`,
  ),
  ['stop short', 'denied'],
  ['call off', 'cancelled'],
  ['put off', 'cancelled'],
  ['fall through', 'cancelled'],
  ['rule out', 'refused'],
  ['look forward', 'planned'],
  ['turn down', 'refused'],
  ...cues(
    'possible',
    `consider weigh mull suggest possible potential possibility rumoured reported alleged allege likely unlikely
    impossible reluctant hesitant hesitate stop contemplate allow permit free prefer ought`,
  ),
])

/** Governors that say something of the act only by the preposition between: "thought of visiting". */
export const GOVERNORS_BY_PREPOSITION: Readonly<Record<string, ActStatus>> = {
  'think of': 'possible',
  'think about': 'possible',
  'dream of': 'possible',
  'talk of': 'possible',
  'talk about': 'possible',
  'hint at': 'possible',
  'open to': 'planned',
  'insist on': 'planned',
  'decide against': 'refused',
  'advise against': 'refused',
  'warn against': 'refused',
  'close to': 'possible',
  'pull out of': 'cancelled',
  'back out of': 'cancelled',
  'drop out of': 'cancelled',
  'withdraw from': 'cancelled',
}

/** Phrases that say that it came to nothing: "called him in vain". */
export const IN_VAIN: ReadonlySet<string> = new Set(['in vain'])

/** Verbs that change nothing: who begins or continues to meet, meets. */
export const TRANSPARENT_VERBS: ReadonlySet<string> = new Set(
  'continue begin start manage help come go proceed get hold have keep persuade use'.split(' '),
)

/** Verbs in whose passive something is only rumoured: "was said to have met". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(
  'say report believe think rumour rumor understand allege claim know suppose'.split(' '),
)

/** Journeys, which are made for something. */
export const TRIP_NOUNS: ReadonlySet<string> = new Set(
  'trip journey tour mission flight travel'.split(' '),
)

/** Words that negate the act. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
])

/** Before an infinitive they say that it has not been: "has yet to meet". */
export const NOT_SO_FAR: ReadonlySet<string> = new Set(['yet'])

/** Verbs after which an act is only asked for. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  'ask request urge demand encourage want need press pressure call implore'.split(' '),
)

/** Auxiliaries whose negation is a refusal: "will not meet". */
export const WILLS: ReadonlySet<string> = new Set(['will', 'would', 'wo', "'ll", 'shall'])

/** Adjectives whose negation is one too: "is not prepared to". */
export const READY_WORDS: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared'])

/** Conjunctions that make the act a condition or its consequence. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'should',
  'provided',
])

/** Nouns of what is written back that with "in" only say why: "in response to". */
export const IN_RETURN: ReadonlySet<string> = new Set(['response', 'reply', 'answer', 'return'])

/** Adverbs of what is done as a habit, and is no one act: "often meets". */
export const HABITS: ReadonlySet<string> = new Set(
  'often usually regularly always frequently sometimes routinely constantly normally occasionally generally'.split(
    ' ',
  ),
)

/** Verbs of setting out whose progressive says what is to come: "is going to Karsk this week". */
export const SETTING_OUT: ReadonlySet<string> = new Set(
  'go come fly travel head leave depart return arrive'.split(' '),
)

/** Prepositions before a contact that is only a way of working together. */
export const MEANS_PREPOSITIONS: ReadonlySet<string> = new Set(['through', 'via'])

/** Determiners by which a noun speaks of no one act: "any conversations". */
export const GENERIC_DETERMINERS: ReadonlySet<string> = new Set([
  'any',
  'every',
  'each',
  'some',
  'no',
  'such',
  'many',
  'more',
  'further',
  'future',
  'regular',
  'frequent',
])

/** Words before a clause that say that it was not: "without meeting", "rather than meet". */
export const IN_PLACE_OF: ReadonlySet<string> = new Set(['without', 'instead', 'rather'])

/** Nouns of what may be untrue: "the claim that they met is false". */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  'claim report rumour rumor allegation story suggestion assertion notion accusation'.split(' '),
)

/** Adverbs that leave open whether it happened. */
export const HEDGES: ReadonlySet<string> = new Set(
  'reportedly allegedly possibly perhaps maybe apparently supposedly'.split(' '),
)

/** Marks of the infinitive. */
export const INFINITIVE_MARKS: ReadonlySet<string> = new Set(['to'])

/** Prepositions before a noun of contact that say that it is still to come, or not sure to. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set([
  'for',
  'before',
  'ahead of',
  'ahead',
  'until',
  'pending',
  'without',
])

/** Prepositions that set what is told in or after a contact: "said in a call with the minister". */
export const SETTING_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'during',
  'after',
  'following',
  'at',
  'with',
])

/** Before a meal it is what is said at it: "over dinner". */
export const MEAL_PREPOSITIONS: ReadonlySet<string> = new Set(['over'])

/** Meals at which one meets. */
export const MEAL_NOUNS: ReadonlySet<string> = new Set(
  'lunch dinner breakfast supper luncheon coffee tea drink meal banquet'.split(' '),
)

/** Prepositions before a visit that somebody is on, or comes from: "returned from a visit to". */
export const STAYING_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'from'])

/** Those of them by which what is said was done there: "agreed in phone talks". */
export const WITHIN_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'at', 'over'])

/** Verbs of what two do with each other: where they do it in talks, the talks are theirs. */
export const MUTUAL_VERBS: ReadonlySet<string> = new Set(
  `agree discuss decide review exchange pledge settle resolve explore examine coordinate compare clash
  quarrel argue disagree clear iron consider debate concur vow commit promise reaffirm reiterate tackle
  address sign finalize finalise negotiate reach`.split(/\s+/),
)

/** Verbs of what one says to another: where it is said at a meeting, the meeting is theirs. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  `tell ask inform warn assure urge press thank brief remind promise congratulate reassure lecture implore
  beg advise persuade encourage confront challenge rebuke criticize criticise praise offer express convey
  extend repeat pledge`.split(/\s+/),
)

/** Words before a contact that say that it was of all who are named: "a three-way call". */
export const JOINT_WORDS: ReadonlySet<string> = new Set(
  `joint three-way four-way two-way trilateral quadrilateral bilateral three-party way face-to-face`.split(
    /\s+/,
  ),
)

/** Verbs by which a letter comes to whom it is for: "the letter reached the minister". */
export const REACHING_VERBS: ReadonlySet<string> = new Set(['reach', 'await', 'find'])

/** Adverbs that say that something did not quite come about. */
export const NEARLY_WORDS: ReadonlySet<string> = new Set(['nearly', 'almost'])
