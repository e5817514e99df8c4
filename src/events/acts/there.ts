/**
 * Where "there" is.
 * In: a verb or noun of a journey with "there" or "the country" beside it. Out: the host that it means.
 *   The envoy knows  Karsk ;  he  may  go  there  again.
 *                    last place named      means it
 */
import type { Sentence } from '../../language/index.ts'
import { THERE_NOUNS, THERE_WORDS } from '../en/reference-words.ts'
import { dependents, spanOf, tokenAt } from '../tree/tree.ts'
import { linkState } from '../entities/link-mention.ts'
import type { Scene } from './scene.ts'
import type { Filler } from './telling.ts'

/** So many sentences back a place may stand. */
const REACH = 2

/** The host that "there" means: the state of the place named last that is not the visitor's own. */
export function hostThere(
  scene: Scene,
  sentence: Sentence,
  { token, fillers }: { readonly token: number; readonly fillers: readonly Filler[] },
): readonly Filler[] {
  if (fillers.some(({ role }) => role === 'host')) return []
  const at = pointerAt(sentence, token)
  return at === undefined || fillers.length === 0 ? [] : lastPlace(scene, sentence, { at, fillers })
}

/** The state of the place named last before a word. */
export function lastPlace(
  scene: Scene,
  sentence: Sentence,
  { at, fillers }: { readonly at: number; readonly fillers: readonly Filler[] },
): readonly Filler[] {
  const own = fillers.map(({ entity }) => entity.country)
  const { span } = tokenAt(sentence, at)
  const states = scene.book.namings
    .filter(
      (naming) => naming.span[1] <= span[0] && sentence.index - naming.mention.sentence <= REACH,
    )
    .flatMap((naming) => naming.entities)
    .filter(({ kind }) => kind === 'place' || kind === 'state')
    .flatMap(({ country }) => (country === undefined || own.includes(country) ? [] : [country]))
  const state = states.at(-1)
  if (state === undefined) return []
  return [
    {
      role: 'host',
      entity: linkState(scene.book.register, state),
      evidence: [spanOf(sentence, [at])],
      rule: 'the place named last',
    },
  ]
}

/** "there", or "the country" that is visited. */
function pointerAt(sentence: Sentence, token: number): number | undefined {
  return dependents(sentence, token, ['advmod', 'obj', 'obl', 'nmod']).find((at) => {
    const { form, relation } = tokenAt(sentence, at)
    const word = form.toLowerCase()
    const isDefinite = dependents(sentence, at, ['det']).some(
      (each) => tokenAt(sentence, each).form.toLowerCase() === 'the',
    )
    const isBare = dependents(sentence, at, ['nmod', 'amod']).length === 0
    return (
      (relation === 'advmod' && THERE_WORDS.has(word)) ||
      (THERE_NOUNS.has(word) && isDefinite && isBare)
    )
  })
}
