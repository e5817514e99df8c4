/**
 * Contractions and clitics of English as Universal Dependencies cuts them.
 * In: a written word. Out: the lengths of its parts.
 * ```
 * don't   cannot   Russia's   ministers'   gonna
 * do n't  can not  Russia 's  ministers '  gon na
 * ```
 */

const CLITIC = /^(.+?)(['`](?:s|ll|re|ve|d|m))$/iu
const NEGATION = /^(.+?)(n['`]t)$/iu
const POSSESSOR = /^(.+s)'$/iu
/** A number keeps its ending: "60's", "AK47's". */
const NUMBER = /\d'?s$/u

/** Written whole, lengths of the parts; those without an apostrophe are common in careless writing. */
const WHOLE: Readonly<Record<string, readonly number[]>> = {
  cannot: [3, 3],
  gonna: [3, 2],
  gotta: [3, 2],
  wanna: [3, 2],
  gimme: [3, 2],
  lemme: [3, 2],
  outta: [3, 2],
  lotta: [3, 2],
  dunno: [2, 1, 2],
  "'tis": [2, 2],
  "'twas": [2, 3],
  "c'mon": [3, 2],
  "i'ma": [1, 2, 1],
  im: [1, 1],
  ive: [1, 2],
  dont: [2, 2],
  didnt: [3, 2],
  doesnt: [4, 2],
  isnt: [2, 2],
  aint: [2, 2],
  arent: [3, 2],
  arnt: [2, 2],
  wasnt: [3, 2],
  werent: [4, 2],
  wouldnt: [5, 2],
  couldnt: [5, 2],
  shouldnt: [6, 2],
  havent: [4, 2],
  hasnt: [3, 2],
  hadnt: [3, 2],
  wont: [2, 2],
  cant: [2, 2],
  thats: [4, 1],
  theres: [5, 1],
  heres: [4, 1],
  whats: [4, 1],
  hes: [2, 1],
  shes: [3, 1],
  youre: [3, 2],
  youve: [3, 2],
  youll: [3, 2],
  theyre: [4, 2],
  theyve: [4, 2],
  itll: [2, 2],
  elses: [4, 1],
  anyones: [6, 1],
}
/** Other words in capitals ("IM", "HES") or too common as themselves. */
const SPELLED = /^(?:[A-Z]{2,3}|Hes)$/u

/** The lengths of the syntactic words in a written word, or one length when it is whole. */
export function partsOf(written: string): readonly number[] {
  if (written === 'Lets') return [3, 1]
  const whole = SPELLED.test(written) ? undefined : wholeFor(written.toLowerCase())
  if (whole) return whole
  if (!/['`]/u.test(written) || NUMBER.test(written)) return [written.length]
  const negation = NEGATION.exec(written)
  if (negation) return [(negation[1] ?? '').length, 3]
  const rest = (CLITIC.exec(written) ?? POSSESSOR.exec(written))?.[1]
  return rest === undefined ? [written.length] : [...partsOf(rest), written.length - rest.length]
}

function wholeFor(lower: string): readonly number[] | undefined {
  return Object.hasOwn(WHOLE, lower) ? WHOLE[lower] : undefined
}
