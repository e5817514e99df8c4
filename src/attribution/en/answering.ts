/**
 * English verbs of answering, and when one of them is a refusal: "would not comment on", "did not say when",
 * "gave no reason", "dodged questions", "I'll take that back".
 * Verbs with other meanings too ("share", "address", "release") have the nouns that make them ones of answering.
 */
import type { Lexicon } from '../lexicon.ts'
import type { AnsweringVerb } from '../refusing-words.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

type Entries = readonly (readonly [string, AnsweringVerb])[]

function answering(
  text: string,
  prepositions: readonly string[],
  when: AnsweringVerb['when'],
): Entries {
  return words(text).map((lemma) => [lemma, { prepositions, when }] as const)
}

function withParticles(particles: string, entries: Entries): Entries {
  return entries.map(
    ([lemma, record]) => [lemma, { ...record, particles: wordSet(particles) }] as const,
  )
}

function needing(entries: Entries): Entries {
  return entries.map(([lemma, record]) => [lemma, { ...record, needsTopic: true }] as const)
}

function asked(nouns: string, entries: Entries): Entries {
  return entries.map(([lemma, record]) => [lemma, { ...record, nouns: wordSet(nouns) }] as const)
}

function alone(entries: Entries): Entries {
  return entries.map(([lemma, record]) => [lemma, { ...record, alone: true }] as const)
}

function answeringVerbs(entries: Entries): Lexicon['answering'] {
  const records = new Map<string, AnsweringVerb[]>()
  for (const [lemma, record] of entries) records.set(lemma, [...(records.get(lemma) ?? []), record])
  return records
}

/** Messages, and those who send them. */
const CALLS =
  'call email e-mail message letter text request inquiry enquiry query question phone telephone'
/** What is made known, or not. */
const INFORMATION = `question detail information name identity finding content term number figure result assessment
  intelligence date timing reason conversation discussion deliberation specific specifics substance anything more
  much further that it this topic matter negotiation exchange operation consultation`
/** What one is asked, and what others say that one is asked about. */
const ASKED = `question query inquiry enquiry issue report reporting speculation hypothetical hypotheticals allegation claim
  accusation comment remark criticism rumour rumor matter topic subject possibility prospect statement guesswork
  conjecture debate that it this`

const negated: Entries = [
  ...asked(`${CALLS} reporter journalist critic questioner`, answering('answer', [], 'negated')),
  ...answering('comment speculate elaborate expand opine', ['on', 'about'], 'negated'),
  ...answering('disclose divulge specify confirm', [], 'negated'),
  ...answering('say reveal explain clarify identify', [], 'asked'),
  ...answering('name identify acknowledge explain', [], 'definite'),
  ...asked(
    'reason detail decision move rationale purpose cause delay absence discrepancy remark',
    answering('explain clarify reveal address', [], 'questioned'),
  ),
  ...answering('respond reply', ['to'], 'questioned'),
  ...asked(CALLS, answering('return acknowledge', [], 'questioned')),
  ...asked(
    'phone telephone call receiver',
    withParticles('up', answering('pick', [], 'questioned')),
  ),
  ...asked(
    'question query inquiry enquiry',
    answering('provide give take offer accept entertain field permit allow', [], 'questioned'),
  ),
]

/** Under a will: "would not", "refused to", "not going to". */
const unwilling: Entries = [
  ...answering(
    `discuss reveal explain confirm name identify preview detail quantify clarify elucidate outline answer
    publicize publicise adjudicate handicap parse telegraph`,
    [],
    'unwilling',
  ),
  ...alone(answering('characterize characterise describe', [], 'unwilling')),
  ...asked(
    'timeline number date figure timeframe percentage price deadline probability odds',
    answering('put', [], 'unwilling'),
  ),
  ...answering('say', ['about', 'on'], 'told'),
  ...asked(INFORMATION, answering('share release repeat', [], 'unwilling')),
  ...asked(ASKED, answering('address entertain', [], 'unwilling')),
  ...asked(ASKED, answering('respond reply react', ['to'], 'unwilling')),
  ...asked('you reporter journalist', answering('tell', [], 'told')),
  ...withParticles('out', answering('read', [], 'unwilling')),
  ...withParticles('public known available', answering('make', [], 'unwilling')),
  ...withParticles('out in', answering('rule', [], 'ruled')),
  ...answering('prejudge preempt pre-empt', [], 'ahead'),
  ...answering('get', ['ahead'], 'ahead'),
  ...answering('go', ['beyond', 'further', 'farther', 'there', 'down'], 'ahead'),
  ...answering('negotiate', ['in', 'from', 'through'], 'ahead'),
  ...needing(
    asked(
      `${INFORMATION} ${ASKED}`,
      answering('get go wade delve dive stray', ['into'], 'unwilling'),
    ),
  ),
  ...needing(answering('draw push press pin', ['on', 'about', 'into', 'over'], 'interviewed')),
  ...answering('interview', ['on', 'about'], 'interviewed'),
  ...needing(answering('talk', ['about'], 'unwilling')),
  ...needing(withParticles('in', answering('weigh', ['on'], 'unwilling'))),
  ...needing(answering('speak', ['about', 'to', 'with'], 'unwilling')),
  ...needing(asked(ASKED, answering('engage', ['in', 'with', 'on'], 'unwilling'))),
]

const withheld: Entries = [
  ...needing(
    withParticles('anything nothing more', answering('say', ['about', 'on', 'of'], 'nothing')),
  ),
  ...answering(
    'give provide offer have release disclose reveal share supply furnish announce publish specify',
    [],
    'withheld',
  ),
  ...asked(
    'comment statement announcement response reply remark readout explanation communique communiqué',
    answering('make issue', [], 'withheld'),
  ),
  ...asked(
    'name identity detail figure result finding information comment content term number toll report evidence',
    answering('withhold', [], 'evaded'),
  ),
]

const evaded: Entries = [
  ...answering(
    'refer point direct defer leave forward redirect steer pass send route',
    ['to'],
    'deflected',
  ),
  ...withParticles('back', answering('take get circle come', ['to'], 'later')),
  ...asked(
    'question query inquiry enquiry',
    answering(
      'ignore parry avoid shun dismiss bat wave brush shrug fend swat laugh rebuff',
      [],
      'evaded',
    ),
  ),
  ...asked(
    'question query inquiry enquiry issue topic matter subject',
    answering('dodge sidestep side-step duck evade deflect skirt stonewall', [], 'evaded'),
  ),
  ...asked(
    'comment request question interview query inquiry enquiry invitation',
    answering('decline refuse rebuff reject ignore reserve withhold', [], 'evaded'),
  ),
  ...asked(
    'request question query interview inquiry enquiry comment',
    withParticles('down away aside', answering('turn wave brush push', [], 'evaded')),
  ),
  ...answering(
    `demur dodge shrug hedge equivocate balk baulk stonewall deflect evade walk hang change clam waffle
    bristle pause smile beg hesitate`,
    [],
    'pressed',
  ),
]

/** Verbs of answering; of several records of a verb the first that fits counts. */
export const answeringRecords = answeringVerbs([...negated, ...unwilling, ...withheld, ...evaded])
