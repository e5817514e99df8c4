/**
 * Contractions and clitics of English as Universal Dependencies cuts them.
 * In: a written word. Out: the lengths of its parts ("don't" → do n't, "Russia's" → Russia 's).
 */

const CLITIC = /^(.+?)('(?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M))$/
const NEGATION = /^(.+?)(n't|N'T)$/i
const WHOLE: Readonly<Record<string, readonly number[]>> = {
  cannot: [3, 3],
  gonna: [3, 2],
  gotta: [3, 2],
  wanna: [3, 2],
  gimme: [3, 2],
  lemme: [3, 2],
  dunno: [2, 1, 2],
  dont: [2, 2],
  didnt: [3, 2],
  doesnt: [4, 2],
  isnt: [2, 2],
  wasnt: [3, 2],
  werent: [4, 2],
  wouldnt: [5, 2],
  couldnt: [5, 2],
  shouldnt: [6, 2],
  havent: [4, 2],
  hasnt: [3, 2],
  hadnt: [3, 2],
  arent: [3, 2],
  wont: [2, 2],
  "'tis": [2, 2],
  "'twas": [2, 3],
}

/** The lengths of the syntactic words in a written word, or one length when it is whole. */
export function partsOf(written: string): readonly number[] {
  const whole = WHOLE[written.toLowerCase()]
  if (whole) return whole
  const negation = NEGATION.exec(written)
  if (negation) return [(negation[1] ?? '').length, 3]
  const clitic = CLITIC.exec(written)
  if (!clitic) return [written.length]
  const rest = clitic[1] ?? ''
  return [...partsOf(rest), written.length - rest.length]
}
