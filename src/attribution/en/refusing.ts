/**
 * English words of not answering beside the verbs of `answering.ts`: "not in a position to", "has yet to",
 * "tight-lipped about", "was not immediately available", "no reply came from".
 */
import type { RefusingWords } from '../refusing-words.ts'
import { answeringRecords } from './answering.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What refusals are made of. */
export const refusing: RefusingWords = {
  answering: answeringRecords,
  unwilling: wordSet(
    `go able position want prepared authorized authorised authorize authorise permit liberty free ready willing
    allowed allow here inclined mood plan intend care place`,
  ),
  unable: wordSet(
    `unable unwilling reluctant hesitant loath fail neglect refrain shy hesitate omit forbear balk baulk beg
    avoid`,
  ),
  fit: wordSet('appropriate helpful useful proper wise productive responsible constructive right'),
  unfit: wordSet('inappropriate unhelpful premature unwise irresponsible unproductive early soon'),
  pressing: wordSet('ask press question quiz push prod challenge pester grill query probe'),
  pressedAbout: wordSet('about on over regarding concerning for whether if why how what'),
  doing: wordSet('do'),
  definite: wordSet('the those these any either'),
  wishes: wordSet("would will wo 'd 'll"),
  stopping: new Map([
    ['have', 'yet'],
    ['be', 'yet'],
    ['stop', 'short'],
  ]),
  letting: wordSet('let'),
  selves: wordSet('i we'),
  withoutWords: wordSet('without'),
  thereWords: wordSet('there at'),
  unanswering: {
    silent: wordSet(
      `silent mum quiet lipped tight-lipped coy evasive noncommittal non-committal cagey guarded vague mute secretive
      circumspect reticent opaque silence`,
    ),
    mum: wordSet('mum tight-lipped lipped coy noncommittal non-committal evasive cagey silence'),
    openers: wordSet('on about over regarding as to whether why how if'),
    absent: wordSet('unavailable unreachable'),
    present: wordSet('available reachable'),
    purposes: wordSet('comment interview reaction response explanation'),
    reached: wordSet('reach contact'),
    replies: wordSet(
      'comment reply response answer reaction word statement confirmation explanation',
    ),
    from: wordSet('from by'),
    approaches: wordSet('call email e-mail message letter request inquiry enquiry query question'),
    returned: wordSet('return answer acknowledge'),
    unanswered: wordSet('unanswered unreturned'),
    lines: wordSet('phone telephone email e-mail text message'),
    silence: wordSet('silence'),
    keepers: wordSet('keep maintain preserve'),
    soon: wordSet('immediately'),
  },
  givenNouns: wordSet(`reason detail comment update announcement insight explanation name timeframe
    timeline date figure number estimate reaction clarification specific specifics information breakdown
    evidence answer indication timetable schedule agenda location venue toll identity cause motive rationale
    clue hint reply response statement content term result finding confirmation further`),
  ownLackedNouns:
    wordSet(`number figure name count tally date timing length assessment characterization characterisation
    confirmation comment statement breakdown total list`),
  tellings: wordSet(
    'say tell comment disclose discuss speak interpret confirm characterize characterise describe explain',
  ),
  makingKnown: wordSet('announce preview share read report offer add relay convey provide'),
  lacking: wordSet('have'),
  lackedNouns: wordSet(
    `comment update announcement insight detail reaction readout timeline timeframe information specific
    specifics preview answer`,
  ),
  toWords: wordSet('to'),
  nothing: wordSet('nothing anything'),
  further: wordSet('further more else new additional'),
  hearers: wordSet('you'),
  suppositions: wordSet('if unless'),
  left: wordSet('it that this one'),
  leaving: wordSet('leave'),
  noneWords: wordSet('no neither none nobody no-one'),
  askers: wordSet('you reporter journalist'),
  deferring: wordSet('defer'),
  questionNouns: wordSet('question request inquiry enquiry query detail comment information'),
  topicNouns:
    wordSet(`question request inquiry enquiry query detail comment information statement announcement word
    reaction response reply remark insight issue topic matter subject explanation update anything nothing
    specific specifics light`),
  aboutWords: wordSet('about on regarding concerning over into'),
  issueNouns: wordSet('question issue matter topic subject'),
  ofWords: wordSet('of'),
  noComment: wordSet('comment'),
  keeping: new Map([
    ['leave', wordSet('unexplained unanswered unsaid unstated unclear open')],
    ['keep', wordSet('secret private confidential hidden')],
  ]),
  forWords: wordSet('for'),
  asking: wordSet('ask'),
  musts: wordSet('should must need'),
}
