/**
 * English words by which a text shows who speaks in it.
 * In: nothing. Out: sets of lower-case words.
 */

/** Heads of turns in which somebody asks who is not known: "Q:", "QUESTION:". */
export const ASKER_WORDS: ReadonlySet<string> = new Set(
  'q question questions reporter journalist moderator interviewer'.split(' '),
)

/** Heads of turns in which somebody answers who is not named. */
export const ANSWERS: ReadonlySet<string> = new Set(['a', 'answer', 'reply', 'response'])

/** Words of a headline whose text one person speaks: "Statement to the House". */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  'interview statement speech address remarks report account testimony evidence'.split(' '),
)

/** What one is or has when one tells of a meeting: "good to meet", "a pleasure to see", "honoured to be received". */
export const JOY_WORDS: ReadonlySet<string> = new Set(
  `good great nice glad happy pleased delighted wonderful lovely pleasure honour honor joy privilege honoured
  honored privileged grateful thankful fortunate proud`.split(/\s+/),
)
