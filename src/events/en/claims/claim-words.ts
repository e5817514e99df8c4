/**
 * English words of claims about the record: "the first such conversation in 15 months",
 * "had spoken five other times since February". Which nouns leave the kind of contact open is said
 * here: a conversation may be a call or a meeting.
 */
import type { ClaimContact } from '../../types.ts'
import type { ClaimWords } from '../../claims-words.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
)
const NUMBERS = words(`one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty`)
const SUFFIXED = ORDINALS.map((_, at) => `${String(at + 1)}${['st', 'nd', 'rd'][at] ?? 'th'}`)

const numbered = (list: readonly string[]): readonly (readonly [string, number])[] =>
  list.map((word, at) => [word, at + 1] as const)

const kinds = (groups: Readonly<Record<ClaimContact, string>>): ReadonlyMap<string, ClaimContact> =>
  new Map(
    (Object.keys(groups) as ClaimContact[]).flatMap((kind) =>
      words(groups[kind]).map((word) => [word, kind] as const),
    ),
  )

export const claimWords: ClaimWords = {
  ordinals: new Map([...numbered(ORDINALS), ...numbered(SUFFIXED)]),
  numbers: new Map(numbered(NUMBERS)),
  multiples: new Map([
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
  ]),
  nouns: kinds({
    call: 'call phonecall teleconference videoconference',
    meeting: 'meeting summit encounter bilateral',
    visit: 'visit trip',
    any: `conversation contact talk talks discussion exchange dialogue dialog communication
      negotiation consultation engagement interaction`,
  }),
  verbs: kinds({
    call: 'call phone telephone ring',
    meeting: 'meet',
    visit: 'visit',
    any: 'speak talk converse communicate confer negotiate',
  }),
  lightVerbs: wordSet('hold have make place conduct resume restore renew'),
  means: kinds({
    call: 'phone telephone line video videolink',
    meeting: 'person face',
    visit: 'visit',
    any: 'contact',
  }),
  lasts: wordSet('last latest previous'),
  lastAfter: new Map([['recent', 'most']]),
  occasions: wordSet('time occasion'),
  negations: wordSet(`not n't never no`),
  nevers: wordSet('never'),
  onlys: wordSet('only just merely simply'),
  falsely: wordSet(`hardly scarcely wrongly falsely mistakenly erroneously incorrectly
    inaccurately`),
  denials: wordSet(`deny dispute refute rebut reject dismiss contradict doubt question false untrue
    wrong incorrect inaccurate unclear unknown uncertain doubtful myth`),
  denyingBefore: new Map([['far', 'from']]),
  whethers: wordSet('whether if'),
  ases: wordSet('as'),
  silences: wordSet('silence hiatus lull'),
  afters: wordSet('after following'),
  enders: wordSet('end break interrupt'),
  touches: wordSet('contact touch communication'),
  outs: wordSet('out'),
  outOf: 'of',
  withouts: wordSet('without'),
  sinces: wordSet('since'),
  withins: wordSet('in within for over during'),
  evers: wordSet('ever their his her its'),
  others: wordSet('other more further additional others'),
  scopes: new Map([
    ...words('office ministry department minister secretary chief').map(
      (word) => [word, 'offices'] as const,
    ),
    ...words('man woman').map((word) => [word, 'persons'] as const),
    ...words('country state nation government').map((word) => [word, 'states'] as const),
  ]),
  partners: wordSet('with to between and'),
}
