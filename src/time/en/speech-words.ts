/**
 * English words by which a day is that of an utterance: "said on Monday", "speaking on Monday".
 * In: nothing. Out: a table of forms; all look back, so that what somebody will say on Monday is no utterance yet.
 */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  `said told wrote added declared stated warned insisted replied posted tweeted remarked speaking
  explained argued recalled vowed quipped joked noted conceded acknowledged`.split(/\s+/),
)
