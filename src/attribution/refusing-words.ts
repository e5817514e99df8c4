/**
 * What the engine asks of a language about answers that were not given: verbs of answering, and words by which
 * one of them is refused, evaded, put off or left.
 */
/** A verb of answering: what opens its topic, and when its negation is a refusal. */
export interface AnsweringVerb {
  readonly prepositions: readonly string[]
  /**
   * `negated`: always; `unwilling`: with a will; `questioned`: with a noun of asking as object; `withheld`:
   * when nothing of what is given in answers was given; `deflected`: when the asker is sent elsewhere;
   * `evaded`: with a question as object; `ahead`: as `unwilling`, but its object is not what was asked
   * ("get ahead of the process"); `asked`: negated and with a question under it ("did not say when");
   * `definite`: negated and with an object that is known ("did not name the suspects"); `ruled`: by a wish, not
   * by what can be ("would not rule out"); `interviewed`: in the passive under a will ("declined to be
   * interviewed"); `nothing`: with nothing said of a thing; `later`: put off by who was asked ("I'll get back to
   * you"); `pressed`: beside a clause of being asked ("demurred when asked"); `told`: as `unwilling`,
   * but a sentence that one cannot say is no question ("I can't say that he did").
   */
  readonly when:
    | 'negated'
    | 'unwilling'
    | 'questioned'
    | 'withheld'
    | 'deflected'
    | 'evaded'
    | 'ahead'
    | 'asked'
    | 'definite'
    | 'ruled'
    | 'interviewed'
    | 'nothing'
    | 'later'
    | 'pressed'
    | 'told'
  /** Without a topic it means something else: "would not go". */
  readonly needsTopic?: true
  /** Its objects that stand for questions, where they are not those of the language at large. */
  readonly nouns?: ReadonlySet<string>
  /** A word beside it without which it means something else: "made public", "ruled out". */
  readonly particles?: ReadonlySet<string>
  /** With a phrase or predicate it answers: "wouldn't describe it as a failure". */
  readonly alone?: true
}

/** Words by which no answer came, though nobody says so with a verb of answering. */
export interface UnansweringWords {
  /** "silent", "mum", with what opens the question behind them. */
  readonly silent: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  /** Those of them that tell of no answer by themselves: "remained tight-lipped". */
  readonly mum: ReadonlySet<string>
  /** "not available for comment". */
  readonly absent: ReadonlySet<string>
  readonly present: ReadonlySet<string>
  readonly purposes: ReadonlySet<string>
  /** "could not be reached". */
  readonly reached: ReadonlySet<string>
  /** "no reply came from". */
  readonly replies: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  /** "calls to the ministry were not returned". */
  readonly approaches: ReadonlySet<string>
  readonly returned: ReadonlySet<string>
  readonly unanswered: ReadonlySet<string>
  /** "did not answer the phone" and "was not reachable by phone": by what one is reached. */
  readonly lines: ReadonlySet<string>
  /** "kept its silence": the noun, and verbs with it. */
  readonly silence: ReadonlySet<string>
  readonly keepers: ReadonlySet<string>
  readonly soon: ReadonlySet<string>
}

/** The words of refusals. */
export interface RefusingWords {
  /** Verbs that refuse an answer when negated or declined: "would not comment on". */
  readonly answering: ReadonlyMap<string, readonly AnsweringVerb[]>
  /** Words over a verb of answering that refuse it when negated: "not going to", "not in a position to". */
  readonly unwilling: ReadonlySet<string>
  /** Words over a verb of answering that refuse it by themselves: "unable to", "failed to". */
  readonly unable: ReadonlySet<string>
  /** How it is not, or is, to answer: "it would not be appropriate to comment", "it is premature to say". */
  readonly fit: ReadonlySet<string>
  readonly unfit: ReadonlySet<string>
  /** Verbs by which somebody is asked, and what opens the topic behind them: "when pressed on the raid". */
  readonly pressing: ReadonlySet<string>
  readonly pressedAbout: ReadonlySet<string>
  /** The auxiliary of a habit: "we do not discuss". */
  readonly doing: ReadonlySet<string>
  /** Determiners of what is known: "the suspects". */
  readonly definite: ReadonlySet<string>
  /** Auxiliaries of a wish, not of what can be: "would not rule out". */
  readonly wishes: ReadonlySet<string>
  /** Verbs that do so with a word beside them: "has yet to", "stopped short of". */
  readonly stopping: ReadonlyMap<string, string>
  /** Verbs by which another may answer, and who says so of himself: "I'll let the ministry speak to that". */
  readonly letting: ReadonlySet<string>
  readonly selves: ReadonlySet<string>
  /** "without elaborating". */
  readonly withoutWords: ReadonlySet<string>
  /** "leave it there". */
  readonly thereWords: ReadonlySet<string>
  /** How one is who does not answer, and what follows it: "silent on", "unavailable for comment". */
  readonly unanswering: UnansweringWords
  /** What is given in an answer: "gave no reason", "don't have an update". */
  readonly givenNouns: ReadonlySet<string>
  /** Verbs of having, and what one says one has not: "don't have an update". */
  readonly lacking: ReadonlySet<string>
  readonly lackedNouns: ReadonlySet<string>
  /** What only "I" and "we" say so of in an answer: "I don't have a number". */
  readonly ownLackedNouns: ReadonlySet<string>
  /** Verbs behind what one has: "no travel to announce". */
  readonly makingKnown: ReadonlySet<string>
  /** Verbs of speaking behind "nothing to" and "leave it to them to". */
  readonly tellings: ReadonlySet<string>
  /** Prepositions before whom the asker is sent to. */
  readonly toWords: ReadonlySet<string>
  /** "nothing to add". */
  readonly nothing: ReadonlySet<string>
  /** "nothing further". */
  readonly further: ReadonlySet<string>
  /** Verbs that send elsewhere with a pronoun as object: "leave it to the ministry". */
  readonly leaving: ReadonlySet<string>
  readonly left: ReadonlySet<string>
  /** Who is spoken to. */
  readonly hearers: ReadonlySet<string>
  /** What opens a thing supposed: "if they fail to explain it". */
  readonly suppositions: ReadonlySet<string>
  readonly noneWords: ReadonlySet<string>
  /** Who is sent elsewhere: "refer you to". */
  readonly askers: ReadonlySet<string>
  /** Verbs that send elsewhere without an object: "defer to". */
  readonly deferring: ReadonlySet<string>
  /** Nouns that stand for questions put: "wouldn't answer questions about …". */
  readonly questionNouns: ReadonlySet<string>
  /** Nouns behind which the topic stands: those, and "statement on", "insight into", "the issue of". */
  readonly topicNouns: ReadonlySet<string>
  /** Those whose topic stands behind a word of possession: "the issue of whether". */
  readonly issueNouns: ReadonlySet<string>
  readonly ofWords: ReadonlySet<string>
  /** "no comment" as all that was answered. */
  readonly noComment: ReadonlySet<string>
  /** Verbs with how they leave a thing: "left unexplained", "kept secret". */
  readonly keeping: ReadonlyMap<string, ReadonlySet<string>>
  /** "a question for the ministry", "you'd have to ask the ministry". */
  readonly forWords: ReadonlySet<string>
  readonly asking: ReadonlySet<string>
  readonly musts: ReadonlySet<string>
  /** What opens the topic of a question: "questions about". */
  readonly aboutWords: ReadonlySet<string>
}
