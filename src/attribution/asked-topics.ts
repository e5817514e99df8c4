/**
 * What was asked: the words of the question that a refusal leaves open.
 *   The ministry  declined to say  whether the call took place.      Asked about the raid,  he  had no  comment.
 *                                  topic                             topic beside it
 * In: a verb of answering with its record. Out: tokens of the topic; none where the words name nothing.
 */
import type { Sentence, Token } from '../language/index.ts'
import type { Scene } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { AnsweringVerb } from './refusing-words.ts'
import { childrenBy, formAt, lemmaAt, subtreeOf } from './tree.ts'
import { askedClause, pressedClause } from './told-matter.ts'

/** What was asked: the clause, or the thing, and behind "questions about" what they were about. */
export function topicsOf(scene: Scene, token: Token, record: AnsweringVerb): readonly number[] {
  const { sentence, lexicon } = scene
  const heads = topicHeads(scene, token, record)
  const beside = pressedBeside(sentence, token, lexicon)
  const isNamed = heads.some((head) => !isBareAsking(scene, head))
  const topics = isNamed || beside.length === 0 ? heads : beside
  return topics
    .flatMap((topic) => askedUnder(sentence, topic, lexicon))
    .sort((left, right) => left - right)
}

function topicHeads(scene: Scene, token: Token, record: AnsweringVerb): readonly Token[] {
  const { sentence, lexicon } = scene
  if (record.when === 'pressed' || record.when === 'later') return []
  const asked = askedClause(sentence, token, lexicon)
  const clauses = asked ? [asked] : childrenBy(sentence, token.index, ['ccomp'])
  const all = childrenBy(sentence, token.index, ['obj']).filter(
    ({ index }) => !lexicon.askers.has(lemmaAt(sentence, index)),
  )
  // "said nothing about": "nothing" is no question.
  const isNothing = ({ index }: Token): boolean =>
    record.when === 'nothing' && lexicon.nothing.has(lemmaAt(sentence, index))
  const nothing = all.filter(isNothing)
  const objects = all.filter((object) => !isNothing(object))
  const opened = new Set(record.prepositions)
  const phrases = [token, ...nothing].flatMap((top) => openedBy(sentence, top, opened))
  // "get into the details": its object is no question, "get the peace".
  if (record.needsTopic === true) return phrases
  // "referred questions to the embassy": where they are sent is not what was asked.
  if (record.when === 'deflected') {
    const about = openedBy(sentence, token, new Set([...lexicon.aboutWords, ...lexicon.forWords]))
    return [...clauses, ...objects, ...about]
  }
  const aboutObject = objects.length > 0 && objects.every((one) => isBareAsking(scene, one))
  const about = aboutObject ? openedBy(sentence, token, lexicon.aboutWords) : []
  const topics = [...clauses, ...(about.length > 0 ? about : [...objects, ...phrases])]
  if (topics.length > 0) return topics
  // "neither confirm nor deny the report": what the last of the verbs has.
  const joined = childrenBy(sentence, token.index, ['conj']).flatMap(({ index }) =>
    childrenBy(sentence, index, ['obj', 'ccomp']),
  )
  return joined.length > 0 ? joined : relativeTopic(sentence, token)
}

/** "reports, which I can't comment on": the noun that the clause hangs on. */
function relativeTopic(sentence: Sentence, { head, relation }: Token): readonly Token[] {
  const noun = relation === 'acl:relcl' ? sentence.tokens[head] : undefined
  return noun ? [noun] : []
}

/** Phrases and clauses under a word that one of the openers opens. */
export function openedBy(
  sentence: Sentence,
  { index }: Token,
  openers: ReadonlySet<string>,
): readonly Token[] {
  return childrenBy(sentence, index, ['obl', 'advcl', 'nmod', 'acl']).filter((phrase) =>
    childrenBy(sentence, phrase.index, ['case', 'mark']).some((mark) =>
      openers.has(formAt(sentence, mark.index)),
    ),
  )
}

/** "a question", "comment": names that something was asked and not what. */
function isBareAsking({ sentence, lexicon }: Scene, { index }: Token): boolean {
  if (!lexicon.topicNouns.has(lemmaAt(sentence, index))) return false
  return aboutUnder(sentence, index, lexicon).length === 0
}

/** "Asked about the raid, …", "… when pressed on whether he would go": what one was asked beside the refusal. */
export function pressedBeside(
  sentence: Sentence,
  token: Token,
  lexicon: Lexicon,
): readonly Token[] {
  const above = sentence.tokens[token.head]
  const tops =
    above !== undefined && /^(?:xcomp|advcl|ccomp|acl)$/.test(token.relation)
      ? [token, above]
      : [token]
  const clause = tops
    .map((top) => pressedClause(sentence, top, lexicon))
    .find((found) => found !== undefined)
  if (clause === undefined) return []
  const asked = childrenBy(sentence, clause.index, ['ccomp'])
  return asked.length > 0 ? asked : openedBy(sentence, clause, lexicon.pressedAbout)
}

function aboutUnder(sentence: Sentence, index: number, lexicon: Lexicon): readonly Token[] {
  const isIssue = lexicon.issueNouns.has(lemmaAt(sentence, index))
  const openers = isIssue ? [lexicon.aboutWords, lexicon.ofWords] : [lexicon.aboutWords]
  const about = childrenBy(sentence, index, ['acl', 'nmod', 'obl', 'advcl']).filter((child) =>
    childrenBy(sentence, child.index, ['case', 'mark']).some((mark) =>
      openers.some((words) => words.has(formAt(sentence, mark.index))),
    ),
  )
  if (about.length > 0) return about
  // "a request to explain the move": what was to be explained.
  return childrenBy(sentence, index, ['acl'])
    .filter((child) => lexicon.answering.has(lemmaAt(sentence, child.index)))
    .flatMap((child) => {
      const topic = openedBy(sentence, child, lexicon.aboutWords)
      return topic.length > 0 ? topic : childrenBy(sentence, child.index, ['obj', 'ccomp'])
    })
}

function askedUnder(sentence: Sentence, topic: Token, lexicon: Lexicon): readonly number[] {
  const about = lexicon.topicNouns.has(lemmaAt(sentence, topic.index))
    ? aboutUnder(sentence, topic.index, lexicon)
    : []
  const tops = about.length > 0 ? about : [topic]
  return tops.flatMap((top) => withoutOpener(sentence, top, lexicon))
}

/** "about", "on", "no": what opens the topic is not part of it, "whether" is. */
export function withoutOpener(sentence: Sentence, top: Token, lexicon: Lexicon): readonly number[] {
  const openers = childrenBy(sentence, top.index, ['case', 'mark', 'det']).filter(
    (mark) =>
      mark.index < top.index &&
      (mark.relation === 'det'
        ? lexicon.noneWords.has(formAt(sentence, mark.index))
        : !lexicon.interrogatives.has(formAt(sentence, mark.index)) &&
          !lexicon.clauseOpeners.has(formAt(sentence, mark.index)) &&
          mark.xpos !== 'TO'),
  )
  return subtreeOf(sentence, top.index, new Set(openers.map((opener) => opener.index)))
}
