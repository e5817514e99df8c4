/**
 * The English lexicon of attribution: cues other than verbs, channels, negation, questions.
 * One value; the engine in the folder above reads trees by it.
 */
import type { StatementChannel, Stance } from '../types.ts'
import type { AnsweringVerb, Lexicon, NounCues, PrepositionCue, VerbCue } from '../lexicon.ts'
import { verbFamilies } from './verbs.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

const verbs = new Map<string, VerbCue[]>()
for (const { lemmas, ...record } of verbFamilies)
  for (const lemma of lemmas) verbs.set(lemma, [...(verbs.get(lemma) ?? []), record])

const nouns = new Map<string, NounCues>()
const nounFamilies: readonly NounCues[] = [
  {
    lemmas: words(`claim statement assertion warning announcement belief view argument report
      suggestion allegation assurance contention conviction conclusion admission confirmation
      declaration fear prediction charge accusation complaint remark opinion
      insistence determination position proposition perspective understanding recognition allegation
      reminder finding notion idea message feeling impression expectation`),
    stance: 'says',
  },
  { lemmas: words('pledge promise vow threat guarantee offer'), stance: 'says', infinitive: true },
  { lemmas: words('hope wish desire'), stance: 'hopes', infinitive: true },
  { lemmas: words('order instruction command directive'), stance: 'orders', infinitive: true },
  { lemmas: words('denial rejection'), stance: 'denies' },
  { lemmas: words('doubt'), stance: 'doubts' },
  { lemmas: words('demand request call plea proposal appeal'), stance: 'asks', infinitive: true },
]
for (const family of nounFamilies) for (const lemma of family.lemmas) nouns.set(lemma, family)

const channels: readonly (readonly [StatementChannel, string])[] = [
  ['briefing', 'briefing gaggle'],
  ['press-conference', 'conference presser'],
  ['post', 'post tweet thread'],
  ['statement', 'statement communique communiqué release memo memorandum declaration bulletin'],
  ['interview', 'interview'],
  ['readout', 'readout read-out'],
  ['broadcast', 'broadcast television tv radio telecast podcast programme'],
  ['call', 'call phone telephone conversation'],
  ['letter', 'letter email e-mail'],
  ['speech', 'speech address remarks'],
  ['leak', 'leak'],
  ['court-paper', 'filing affidavit indictment lawsuit complaint petition testimony'],
]
const channelNouns = new Map<string, StatementChannel>(
  channels.flatMap(([channel, text]) => words(text).map((word) => [word, channel] as const)),
)

const lifted = (text: string, stance?: Stance): Lexicon['lifts'] =>
  new Map(words(text).map((lemma) => [lemma, { lemma, ...(stance && { stance }) }] as const))

function answering(
  text: string,
  prepositions: readonly string[],
  when: AnsweringVerb['when'],
): readonly (readonly [string, AnsweringVerb])[] {
  return words(text).map((lemma) => [lemma, { prepositions, when }] as const)
}

function needing(
  entries: readonly (readonly [string, AnsweringVerb])[],
): readonly (readonly [string, AnsweringVerb])[] {
  return entries.map(([lemma, record]) => [lemma, { ...record, needsTopic: true }] as const)
}

function answeringVerbs(
  entries: readonly (readonly [string, AnsweringVerb])[],
): Lexicon['answering'] {
  const records = new Map<string, AnsweringVerb[]>()
  for (const [lemma, record] of entries) records.set(lemma, [...(records.get(lemma) ?? []), record])
  return records
}

export const english: Lexicon = {
  verbs,
  lifts: new Map([
    ...lifted('decline refuse', 'declines'),
    ...lifted('go continue begin start want try hasten appear seem proceed keep use'),
    ['quote', { lemma: 'quote', passive: true }],
    ['cite', { lemma: 'cite', passive: true }],
  ]),
  prepositions: [
    { words: ['according', 'to'], stance: 'says' },
    { words: ['accord', 'to'], stance: 'says' },
    { words: ['per'], stance: 'says' },
    ...['words', 'view', 'opinion', 'eyes', 'telling', 'account'].map((noun): PrepositionCue => ({
      words: ['in', 'the', noun, 'of'],
      stance: 'says',
    })),
  ],
  nouns,
  adjectives: new Map<string, Stance>([
    ...words(`confident convinced certain sure aware adamant clear unclear concerned worried afraid
      fearful optimistic pessimistic hopeful positive unsure uncertain insistent mindful unaware
      evident obvious apparent wary alarmed`).map((lemma) => [lemma, 'says'] as const),
    ...words('sceptical skeptical doubtful dubious').map((lemma) => [lemma, 'doubts'] as const),
  ]),
  signing: wordSet('attributable'),
  ensuring: new Set(['make sure', 'make certain']),
  adverbs: new Map([
    ['reportedly', 'says'],
    ['allegedly', 'says'],
    ['purportedly', 'says'],
    ['supposedly', 'doubts'],
  ]),
  channelNouns,
  channelPrepositions: wordSet('in at on during via through by over'),
  networks: wordSet(
    'telegram twitter x facebook weibo truth instagram threads mastodon bluesky vk',
  ),
  clauseOpeners: wordSet('that'),
  echoMarkers: wordSet('as'),
  citing: wordSet('cite quote'),
  speakers:
    wordSet(`source official spokesman spokeswoman spokesperson ministry agency person people
    diplomat document report minister police witness media newspaper data figure record expert
    analyst aide authority account`),
  makers: wordSet('by from'),
  measures: wordSet('plan schedule need law rule custom size taste'),
  negations: wordSet(`not n't never`),
  interrogatives: wordSet('whether if how why what when where who whom which whose'),
  negated: new Map([
    ['says', 'declines'],
    ['denies', 'declines'],
    ['doubts', 'says'],
    ['asks', 'says'],
  ]),
  thought: wordSet(
    'think believe feel expect agree know accept consider see understand recognise recognize',
  ),
  answering: answeringVerbs([
    ...answering('answer', [], 'negated'),
    ...answering('comment speculate elaborate expand', ['on', 'about'], 'negated'),
    ...answering('respond reply', ['to'], 'questioned'),
    ...answering(
      `discuss address disclose reveal specify explain confirm identify name preview detail
      characterize characterise prejudge quantify describe divulge read`,
      [],
      'unwilling',
    ),
    ...answering('say', ['about', 'on'], 'unwilling'),
    ...needing(answering('get go', ['into', 'beyond', 'ahead', 'of'], 'unwilling')),
    ...needing(answering('speak talk weigh', ['about', 'on', 'to'], 'unwilling')),
    ...answering('provide give take offer', [], 'questioned'),
    ...answering('give provide offer have', [], 'withheld'),
    ...answering('refer point direct defer leave', ['to'], 'deflected'),
  ]),
  unwilling: wordSet('go able position want prepared authorized authorised liberty free'),
  givenNouns: wordSet(`reason detail comment update announcement insight explanation name timeframe
    timeline date figure number estimate reaction clarification`),
  lacking: wordSet('have'),
  lackedNouns: wordSet(
    'comment update announcement insight detail reaction readout timeline timeframe',
  ),
  toWords: wordSet('to'),
  nothing: wordSet('nothing anything'),
  further: wordSet('further more else new additional'),
  left: wordSet('it that this'),
  leaving: wordSet('leave'),
  noneWords: wordSet('no neither'),
  askers: wordSet('you reporter journalist'),
  deferring: wordSet('defer'),
  wills: wordSet('will would can could'),
  questionNouns: wordSet('question request inquiry enquiry query detail comment information'),
  aboutWords: wordSet('about on regarding concerning over'),
  expletives: wordSet('it there'),
  turns: wordSet('q a question answer'),
  turnLinks: wordSet('to on after in at about'),
  things: wordSet('it this that these those there which what'),
  mute: wordSet('be have do'),
}
