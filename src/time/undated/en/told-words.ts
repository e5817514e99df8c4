/**
 * English words by which a dated clause shows that its day is over or still ahead: data, read by `told.ts`.
 */

/** Helpers of what lies ahead for certain, seen from the writing. */
export const AHEAD_HELPERS: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo'])

/** Verbs and predicates that set a day for something: "is scheduled for", "is due on", "plans to". */
export const SETTING: ReadonlySet<string> = new Set([
  'schedule',
  'expect',
  'due',
  'set',
  'plan',
  'slate',
  'intend',
  'poise',
  'timetable',
  'hope',
  'aim',
])

/** Verbs and predicates whose infinitive lies ahead: "plans to meet on", "is going to". */
export const LEADING_ON: ReadonlySet<string> = new Set([
  ...SETTING,
  'likely',
  'certain',
  'sure',
  'want',
  'prepare',
  'go',
])

/** Planning words that also tell of what was done: "went to Oslo on". */
export const DONE: ReadonlySet<string> = new Set(['go', 'have'])

/** Subjects that are days themselves: "the date was 2 July" is true before it. */
export const DAY_NOUNS: ReadonlySet<string> = new Set([
  'date',
  'day',
  'deadline',
  'limit',
  'plan',
  'start',
  'launch',
  'target',
])

/** Words before a day on which, or up to which, something is told. */
export const OVER_PREPOSITIONS: ReadonlySet<string> = new Set(['', 'on', 'in', 'during', 'since'])
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set([
  '',
  'on',
  'in',
  'during',
  'for',
  'by',
  'before',
  'until',
  'till',
  'from',
])

/** Words that open a clause that may not come true. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])

/**
 * Verbs about something that has a time of its own: in "announced talks on 2 July" the day may be the
 * talks', in "will discuss the attack on 25 June" the attack's.
 */
export const TOPICAL: ReadonlySet<string> = new Set([
  'accept',
  'address',
  'advertise',
  'advocate',
  'allocate',
  'analyse',
  'analyze',
  'announce',
  'anticipate',
  'approve',
  'arrange',
  'assess',
  'back',
  'blame',
  'book',
  'budget',
  'cancel',
  'celebrate',
  'commemorate',
  'commit',
  'confirm',
  'consider',
  'convene',
  'criticise',
  'criticize',
  'debate',
  'defend',
  'delay',
  'demand',
  'describe',
  'detail',
  'discuss',
  'earmark',
  'endorse',
  'envisage',
  'envision',
  'estimate',
  'examine',
  'explain',
  'explore',
  'extend',
  'fix',
  'forecast',
  'foresee',
  'hail',
  'hear',
  'highlight',
  'honor',
  'honour',
  'investigate',
  'mark',
  'mention',
  'mourn',
  'move',
  'note',
  'offer',
  'oppose',
  'outline',
  'postpone',
  'praise',
  'predict',
  'probe',
  'project',
  'propose',
  'raise',
  'recall',
  'recognise',
  'recognize',
  'reference',
  'reject',
  'remember',
  'report',
  'request',
  'reschedule',
  'resolve',
  'review',
  'seek',
  'study',
  'suggest',
  'support',
  'target',
  'threaten',
  'tout',
  'undertake',
  'warn',
  'welcome',
])
