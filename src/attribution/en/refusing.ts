/**
 * English words of not answering: "would not be drawn on", "without elaborating", "has yet to comment",
 * "dodged questions", "was not immediately available", "no reply came from".
 */
import type { AnsweringVerb, Lexicon } from '../lexicon.ts'

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

function needing(entries: Entries): Entries {
  return entries.map(([lemma, record]) => [lemma, { ...record, needsTopic: true }] as const)
}

function asked(nouns: string, entries: Entries): Entries {
  return entries.map(([lemma, record]) => [lemma, { ...record, nouns: wordSet(nouns) }] as const)
}

function answeringVerbs(entries: Entries): Lexicon['answering'] {
  const records = new Map<string, AnsweringVerb[]>()
  for (const [lemma, record] of entries) records.set(lemma, [...(records.get(lemma) ?? []), record])
  return records
}

type Refusing = Pick<
  Lexicon,
  | 'answering'
  | 'unwilling'
  | 'unable'
  | 'stopping'
  | 'letting'
  | 'selves'
  | 'withoutWords'
  | 'thereWords'
  | 'unanswering'
  | 'givenNouns'
  | 'lacking'
  | 'lackedNouns'
  | 'toWords'
  | 'nothing'
  | 'further'
  | 'left'
  | 'leaving'
  | 'noneWords'
  | 'askers'
  | 'deferring'
  | 'questionNouns'
  | 'aboutWords'
>

/** What refusals are made of. */
export const refusing: Refusing = {
  answering: answeringVerbs([
    ...answering('answer', [], 'negated'),
    ...answering('comment speculate elaborate expand opine', ['on', 'about'], 'negated'),
    ...answering('disclose divulge specify identify', [], 'negated'),
    ...answering('say reveal explain clarify', [], 'asked'),
    ...answering('respond reply', ['to'], 'questioned'),
    ...asked(
      'call email e-mail message letter text request inquiry enquiry query question',
      answering('return acknowledge', [], 'questioned'),
    ),
    ...answering(
      `discuss address reveal explain confirm name preview detail
      characterize characterise quantify describe read clarify release share say
      acknowledge elucidate outline substantiate enumerate list tell`,
      [],
      'unwilling',
    ),
    ...answering('prejudge preempt pre-empt', [], 'ahead'),
    ...answering('say', ['about', 'on'], 'unwilling'),
    ...answering('get', ['ahead'], 'ahead'),
    ...needing(answering('get go', ['into', 'beyond', 'of'], 'unwilling')),
    ...needing(answering('draw', ['on', 'about', 'into'], 'unwilling')),
    ...needing(answering('speak talk weigh', ['about', 'on', 'to'], 'unwilling')),
    ...answering('provide give take offer', [], 'questioned'),
    ...answering(
      'give provide offer have release disclose reveal share supply furnish',
      [],
      'withheld',
    ),
    ...answering('refer point direct defer leave', ['to'], 'deflected'),
    ...asked(
      'question query inquiry enquiry',
      answering(
        'dodge sidestep side-step duck evade deflect ignore skirt parry avoid shun dismiss bat wave',
        [],
        'evaded',
      ),
    ),
    ...asked(
      'comment request question interview query inquiry enquiry invitation',
      answering('decline refuse', [], 'evaded'),
    ),
  ]),
  unwilling: wordSet(
    'go able position want prepared authorized authorised liberty free ready willing allowed here inclined',
  ),
  unable: wordSet('unable unwilling reluctant hesitant loath fail neglect'),
  stopping: new Map([
    ['have', 'yet'],
    ['stop', 'short'],
  ]),
  letting: wordSet('let'),
  selves: wordSet('i we'),
  withoutWords: wordSet('without'),
  thereWords: wordSet('there'),
  unanswering: {
    silent: wordSet(
      'silent mum quiet lipped tight-lipped coy evasive noncommittal non-committal cagey guarded vague mute',
    ),
    openers: wordSet('on about over regarding as'),
    absent: wordSet('unavailable unreachable'),
    present: wordSet('available reachable'),
    purposes: wordSet('comment interview reaction response explanation'),
    reached: wordSet('reach contact'),
    replies: wordSet('comment reply response answer reaction word statement'),
    from: wordSet('from by'),
    approaches: wordSet('call email e-mail message letter request inquiry enquiry query question'),
    returned: wordSet('return answer acknowledge'),
    unanswered: wordSet('unanswered unreturned'),
    soon: wordSet('immediately'),
  },
  givenNouns: wordSet(`reason detail comment update announcement insight explanation name timeframe
    timeline date figure number estimate reaction clarification specific specifics information breakdown
    evidence answer indication`),
  lacking: wordSet('have'),
  lackedNouns: wordSet(
    `comment update announcement insight detail reaction readout timeline timeframe information specific
    specifics preview answer`,
  ),
  toWords: wordSet('to'),
  nothing: wordSet('nothing anything'),
  further: wordSet('further more else new additional'),
  left: wordSet('it that this'),
  leaving: wordSet('leave'),
  noneWords: wordSet('no neither none nobody'),
  askers: wordSet('you reporter journalist'),
  deferring: wordSet('defer'),
  questionNouns: wordSet('question request inquiry enquiry query detail comment information'),
  aboutWords: wordSet('about on regarding concerning over'),
}
