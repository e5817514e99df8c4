/**
 * English words by which a clause looks ahead: data, read by `tense.ts`.
 */

/** Auxiliaries of what lies ahead. */
export const FUTURE_HELPERS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  'wo',
  'would',
  'may',
  'might',
  'should',
  'can',
  'could',
  'must',
])

/** Auxiliaries that look ahead even in the perfect. */
export const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo'])

/** Verbs whose infinitive is done, or not done, when they are: "declined to comment on Friday". */
export const REALISED: ReadonlySet<string> = new Set([
  'able',
  'appear',
  'begin',
  'cause',
  'cease',
  'compel',
  'continue',
  'dare',
  'decline',
  'fail',
  'force',
  'happen',
  'help',
  'manage',
  'neglect',
  'oblige',
  'proceed',
  'refuse',
  'seem',
  'start',
  'try',
  'unable',
])

/** Verbs whose infinitive or object lies ahead. */
export const PLANNING: ReadonlySet<string> = new Set([
  'plan',
  'expect',
  'schedule',
  'due',
  'set',
  'intend',
  'aim',
  'hope',
  'agree',
  'want',
  'seek',
  'slate',
  'prepare',
  'promise',
  'vow',
  'pledge',
  'decide',
  'ask',
  'urge',
  'invite',
  'order',
  'poise',
  'ready',
  'likely',
  'certain',
  'sure',
  'bind',
  'go',
  'await',
  'need',
  'have',
  'forecast',
  'predict',
  'anticipate',
  'project',
  'earmark',
  'pencil',
  'tip',
  'unlikely',
  'possible',
  'eligible',
])

/** Words before a date that lies ahead: "a dividend payable Dec. 15". */
export const LEANING_AHEAD: ReadonlySet<string> = new Set([
  'upcoming',
  'effective',
  'payable',
  'due',
  'expiring',
  'maturing',
])

/** Verbs that appoint what they name "for Sunday": "called a strike for Friday". */
export const APPOINTING: ReadonlySet<string> = new Set([
  'announce',
  'appoint',
  'arrange',
  'book',
  'call',
  'confirm',
  'convene',
  'fix',
  'propose',
  'summon',
])

/** Words that single out who did something: "the first to visit" has visited. */
export const SINGLING: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'last',
  'latest',
  'only',
])

/** Words by which a deed was not done, or hardly. */
export const DENYING: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'hardly',
  'without',
])

/** Verbs of timetables, whose present tense lies ahead: "the talks begin Friday". */
export const SCHEDULED: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'resume',
  'open',
  'close',
  'end',
  'expire',
  'conclude',
  'convene',
  'reconvene',
  'reopen',
  'lapse',
  'leave',
  'arrive',
  'depart',
  'return',
  'fly',
  'travel',
  'head',
  'come',
  'go',
  'visit',
  'meet',
  'host',
  'attend',
  'address',
  'debate',
  'vote',
  'rule',
  'elect',
  'choose',
  'appear',
  'play',
  'take',
  'kick',
])
