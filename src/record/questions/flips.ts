/**
 * Claims whose verdict changed.
 * In: a page, a state of the store. Out: flips with the words of the claim and what made them, the last first.
 */
import { textAt } from '../../text/index.ts'
import type { ArticleId } from '../../article/index.ts'
import { NEW_VERSION } from '../en/doubts.ts'
import { sourceNameOf } from '../statements.ts'
import type { Page, StoreState, VerdictRow } from '../store/types.ts'
import type { Flip } from '../article-types.ts'

/** The flips of a page. */
export async function flipsOf(page: Page, state: StoreState): Promise<readonly Flip[]> {
  const flips: Flip[] = []
  for (const row of await state.changedVerdicts(page)) {
    const flip = await flipFrom(row, state)
    if (flip) flips.push(flip)
  }
  return flips
}

/** Absent where a newer reading no longer makes the claim. */
async function flipFrom(row: VerdictRow, state: StoreState): Promise<Flip | undefined> {
  const { article, claim, was, verdict, sentence, cause, at } = row
  const stored = await state.article(article)
  const made = stored?.reading.claims.find((one) => one.id === claim)
  if (!stored || !made || was === undefined) return undefined
  const source = sourceNameOf(stored.reading)
  const quote = textAt(stored.reading.article.text, made.span)
  return {
    article,
    claim,
    source,
    quote: { article, source, span: made.span, quote },
    was,
    verdict,
    sentence,
    cause: { ...cause, words: await causeInWords(cause, state) },
    at,
  }
}

async function causeInWords(cause: VerdictRow['cause'], state: StoreState): Promise<string> {
  if (cause.kind === 'decision') {
    const decision = (await state.decisions()).find((one) => one.id === cause.id)
    return decision
      ? `${decision.kind}, ${decision.by.replace(/^\w+:/, '')}: ${decision.because}`
      : ''
  }
  const stored = await state.article(cause.id as ArticleId)
  if (!stored) return ''
  const headline = stored.reading.article.headline?.value
  const words = [sourceNameOf(stored.reading), headline]
    .filter((part) => part !== undefined)
    .join(': ')
  const versions = await state.versionsOf(cause.id as ArticleId)
  const [first] = versions
  return first === undefined || first.article === cause.id ? words : NEW_VERSION(words)
}
