/**
 * Words that, with a capital, open a sentence and are hardly ever part of a name.
 * In: a word. Out: yes or no. Our own list.
 */

const OPENERS = new Set(
  `the a an this that these those he she it they we you his her its their our my in on at by for from with to
  after before during since when while if although though because as but and so or yet however meanwhile there here
  what who why how where according both all some many most several no not one two three
  then now also still even only just such each another other both under over between among despite amid
  i i'm it's he's she's they're we're that's there's earlier later last next is are was were do does did has have
  had can could will would should may might`.split(/\s+/),
)

/** Whether the word, as written, opens a sentence. */
export function opensSentence(word: string): boolean {
  return /^\p{Lu}/u.test(word) && OPENERS.has(word.toLowerCase())
}
