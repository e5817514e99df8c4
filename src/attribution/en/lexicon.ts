/**
 * The English lexicon of attribution: cues other than verbs, channels, negation, questions.
 * One value; the engine in the folder above reads trees by it.
 */
import type { StatementChannel, Stance } from '../types.ts'
import type {
  AnsweringVerb,
  Lexicon,
  LightCues,
  NounCues,
  PrepositionCue,
  VerbCue,
} from '../lexicon.ts'
import { adjectives } from './adjectives.ts'
import { nounFamilies } from './nouns.ts'
import { verbFamilies } from './verbs.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

const verbs = new Map<string, VerbCue[]>()
for (const { lemmas, ...record } of verbFamilies)
  for (const lemma of lemmas) verbs.set(lemma, [...(verbs.get(lemma) ?? []), record])

const nouns = new Map<string, NounCues[]>()
for (const family of nounFamilies)
  for (const lemma of family.lemmas) nouns.set(lemma, [...(nouns.get(lemma) ?? []), family])

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

/** "raised concerns about", "made the point that": the noun tells what was said, the verb only that it was. */
const lightCues: LightCues = {
  verbs:
    wordSet(`make raise give issue send sound offer voice express convey deliver share have hold
    harbour harbor draw level lodge file launch put float take repeat reiterate extend air cast renew
    reject dismiss echo`),
  nouns: new Map<string, Stance>([
    ...words(`point case argument claim accusation allegation assertion statement warning pledge promise vow
      threat announcement complaint concern fear worry view opinion doubt prediction criticism
      message signal assurance commitment remark comment observation suggestion
      support opposition objection alarm confidence condolence sympathy regret gratitude frustration
      outrage dismay disappointment optimism hope admission`).map(
      (noun) => [noun, 'says'] as const,
    ),
    ...words('call appeal demand request plea question').map((noun) => [noun, 'asks'] as const),
  ]),
  prepositions: wordSet('of about over for to on against with that'),
}

export const english: Lexicon = {
  verbs,
  lifts: new Map([
    ...lifted('decline refuse', 'declines'),
    ...lifted('go continue begin start want try hasten proceed keep use'),
    ['quote', { lemma: 'quote', passive: true }],
    ['cite', { lemma: 'cite', passive: true }],
  ]),
  prepositions: [
    { words: ['according', 'to'], stance: 'says' },
    { words: ['accord', 'to'], stance: 'says' },
    { words: ['per'], stance: 'says', ofSpeakers: true },
    { words: ['as', 'per'], stance: 'says', ofSpeakers: true },
    ...['words', 'view', 'opinion', 'eyes', 'telling', 'account'].map((noun): PrepositionCue => ({
      words: ['in', 'the', noun, 'of'],
      stance: 'says',
    })),
  ],
  nouns,
  adjectives,
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
  documents: wordSet(`poll survey study report analysis data figure record document transcript video
    footage recording audio tape image photo photograph picture screenshot readout statement memo letter email
    cable dispatch filing affidavit indictment estimate statistic census tally count result finding research
    chart map graph table list log review audit inquiry investigation film documentary clip ad advertisement
    headline article story editorial paper text schedule notice release bulletin`),
  light: lightCues,
  issuing: wordSet(
    'issue release publish post circulate send distribute deliver put write email mail air run tweet',
  ),
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
