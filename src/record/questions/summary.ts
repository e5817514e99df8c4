/**
 * What the record holds, in one look: the newest lines, the claims that it contradicts, its coverage.
 */
import { textAt } from '../../text/index.ts'
import type { ArticleId } from '../../article/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { sourceNameOf } from '../statements.ts'
import { lineOf } from '../shelving.ts'
import type { Contact, ContactId } from '../types.ts'
import type { ClaimRow, LineRow, StoreState } from '../store/types.ts'
import { standingDecisions } from '../identity/standing.ts'
import type { LineSummary, RecordSummary } from '../article-types.ts'
import { versionsOf } from './articles.ts'
import { checkClaim } from './check.ts'
import type { QuestionTools } from './contacts.ts'
import { coverageAt } from './coverage.ts'
import { flipsOf } from './flips.ts'
import { inOrder } from './last-of.ts'

const LINES = 12
const CLAIMS_LOOKED_AT = 100
const CONTRADICTIONS = 10
const FLIPS = 5

/** The record in one look, as of a moment. */
export async function summaryOf(_now: string, tools: QuestionTools): Promise<RecordSummary> {
  const state = rememberingCoverage(tools.state)
  const lines: LineSummary[] = []
  for (const row of await state.newestLines(LINES)) {
    const line = await lineSummaryFrom(row, { ...tools, state })
    if (line) lines.push(line)
  }
  return {
    articles: await state.countArticles(),
    contacts: await state.countContacts(),
    lines,
    contradictions: await contradictionsIn({ ...tools, state }),
    flips: await flipsOf({ limit: FLIPS, offset: 0 }, state),
    coverage: await coverageAt(state),
  }
}

/** Every claim asks for the same days. */
function rememberingCoverage(state: StoreState): StoreState {
  let days: ReturnType<StoreState['coverageDays']> | undefined
  return {
    ...state,
    coverageDays: (asOf) => (days ??= state.coverageDays(asOf)),
  }
}

async function lineSummaryFrom(
  { line, count, last }: LineRow,
  { state, knowledge }: QuestionTools,
): Promise<LineSummary | undefined> {
  const contact = await lastOfLine(line, last, state)
  const [left, right] = line.split('|').map((end) => endFrom(end, knowledge))
  if (!contact || !left || !right) return undefined
  return {
    left: left.label,
    right: right.label,
    address: [left.address, right.address],
    last: contact,
    count,
  }
}

/** The newest row of a line, if it is of one day; else the last of those whose order is known. */
async function lastOfLine(
  line: string,
  newest: ContactId,
  state: StoreState,
): Promise<Contact | undefined> {
  const contact = await state.contact(newest)
  if (contact?.time.edtf !== undefined && contact.days.from === contact.days.to) return contact
  const [left = '', right = ''] = line.split('|').map((end) => end.split('/')[0])
  const contacts = await state.contactsIn(await state.blocksBetween(left, right))
  return inOrder(contacts.filter((one) => lineOf(one) === line)).at(-1)
}

function endFrom(
  end: string,
  knowledge: Knowledge,
): { readonly label: string; readonly address: string } {
  const [code = '', portfolio] = end.split('/')
  const country = knowledge.countryOf(code)
  const name = country?.name ?? code
  const slug = country?.slug ?? code
  return portfolio === undefined
    ? { label: name, address: slug }
    : { label: `${name}, ${portfolio}`, address: `${slug}/${portfolio}` }
}

async function contradictionsIn(tools: QuestionTools): Promise<RecordSummary['contradictions']> {
  const found: RecordSummary['contradictions'][number][] = []
  const retracted = new Set(
    standingDecisions(await tools.state.decisions())
      .filter(({ kind }) => kind === 'retracted')
      .map(({ left }) => left),
  )
  for (const row of await tools.state.newestClaims(CLAIMS_LOOKED_AT)) {
    // What an outlet took back or corrected it no longer claims.
    if (retracted.has(row.article) || (await isReplaced(row.article, tools.state))) continue
    const contradiction = await contradictionFrom(row, tools)
    if (contradiction) found.push(contradiction)
    if (found.length >= CONTRADICTIONS) break
  }
  return found
}

async function isReplaced(article: ArticleId, state: StoreState): Promise<boolean> {
  const versions = await versionsOf(article, state)
  return versions.some((one) => one.article === article && one.state !== 'stands')
}

async function contradictionFrom(
  row: ClaimRow,
  tools: QuestionTools,
): Promise<RecordSummary['contradictions'][number] | undefined> {
  const answer = await checkClaim(row.query, {}, tools)
  if (answer.verdict !== 'contradicted') return undefined
  const stored = await tools.state.article(row.article)
  const claim = stored?.reading.claims.find((one) => one.id === row.claim)
  if (!stored || !claim) return undefined
  const source = sourceNameOf(stored.reading)
  const quote = textAt(stored.reading.article.text, claim.span)
  return {
    article: row.article,
    source,
    quote: { article: row.article, source, span: claim.span, quote },
    answer,
  }
}
