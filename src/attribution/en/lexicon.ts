/**
 * The English lexicon of attribution: cues other than verbs, channels, negation, questions.
 * One value; the engine in the folder above reads trees by it.
 */
import type { StatementChannel, Stance } from '../types.ts'
import type { Lexicon, LightCues, NounCues, PrepositionCue, VerbCue } from '../lexicon.ts'
import { adjectives } from './adjectives.ts'
import { nounFamilies } from './nouns.ts'
import { refusing } from './refusing.ts'
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

/** "raised concerns about", "made the point that": the noun tells what was said, the verb only that it was. */
const lightCues: LightCues = {
  verbs:
    wordSet(`make raise give issue send sound offer voice express convey deliver share have harbour harbor draw level lodge launch put float repeat reiterate extend air cast renew
    reject dismiss echo`),
  nouns: new Map<string, Stance>([
    ...words(`point case argument claim accusation allegation assertion statement warning pledge promise vow
      threat announcement complaint concern fear worry opinion doubt prediction criticism
      message assurance remark comment observation suggestion
      support opposition objection alarm confidence condolence sympathy regret gratitude frustration
      outrage dismay disappointment optimism hope admission`).map(
      (noun) => [noun, 'says'] as const,
    ),
    ...words('appeal demand request plea question').map((noun) => [noun, 'asks'] as const),
  ]),
  prepositions: wordSet('of about over for to on against that'),
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
    headline article story editorial paper text schedule notice release bulletin
    leaflet pamphlet flyer brochure poster placard banner sign`),
  light: lightCues,
  issuing: wordSet(
    'issue release publish post circulate send distribute deliver put write email mail air run tweet',
  ),
  makers: wordSet('by from'),
  measures: wordSet('plan schedule need law rule custom size taste'),
  negations: wordSet(`neither not n't never`),
  interrogatives: wordSet('whether if how why what when where who whom which whose'),
  negated: new Map([
    ['says', 'declines'],
    ['denies', 'declines'],
    ['doubts', 'says'],
    ['asks', 'says'],
    ['hopes', 'hopes'],
  ]),
  thought: wordSet(
    'think believe feel expect agree know accept consider see understand recognise recognize',
  ),
  ...refusing,
  wills: wordSet('will would can could'),
  expletives: wordSet('it there'),
  turns: wordSet('q a question answer'),
  turnLinks: wordSet('to on after in at about'),
  things: wordSet('it this that these those there which what'),
  humans: wordSet('i me we us you he him she her who whom everybody everyone anybody anyone'),
  mute: wordSet('be have do'),
}
