/**
 * A second doer whose verb is left out.
 * In: the telling of a verb. Out: the same deed of the second doer, or nothing.
 *   Tovia  sent  20 trucks  to  Zagora  and  Belrus  12.
 *   actor                       target       actor   (as many; the verb and the target are the first's)
 */
import type { Sentence } from '../../language/index.ts'
import { subtree, tokenAt } from '../tree/tree.ts'
import { fillersFor } from './deed-parties.ts'
import { isGapped } from './who-is-meant.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'

const RULE = 'verb left out'

/** The telling of the gapped clause after a verb, if there is one. */
export function gappedTelling(
  scene: Scene,
  sentence: Sentence,
  telling: Telling,
): Telling | undefined {
  const token = subtree(sentence, telling.token).find((at) => isGapped(sentence, at))
  if (token === undefined || telling.fillers.every(({ role }) => role !== 'target'))
    return undefined
  const doers = fillersFor(scene, sentence, token)
  if (doers.length === 0) return undefined
  const others = telling.fillers.filter(({ role }) => role !== 'actor')
  const actors = doers.map((each) => ({ ...each, rule: RULE }))
  const { span } = tokenAt(sentence, token)
  return { ...telling, token, trigger: span, fillers: [...actors, ...others], figures: [] }
}
