/**
 * What the two sides of a contact say of it, and what was left open: the same for the page of an event and
 * the command `compare`.
 * In: a contact with its statements and articles, the knowledge. Out: rows of the two accounts, the questions
 * that somebody would not answer.
 */
import type { ArticleId } from '../article/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { ArticleView, Contact, LedgerRecord, Quote, Statement } from '../record/index.ts'
import { textAt } from '../text/index.ts'
import { questionInWords } from './words/question-words.ts'
import { twoSidesOf, type TwoSides } from './words/two-sides.ts'

const ARTICLES_AT_MOST = 40

/** A question that somebody would not answer. */
export interface LeftOpenRow {
  readonly question: string
  readonly by?: string
  readonly quotes: readonly Quote[]
}

/** A contact with the two accounts of it. */
export interface Comparison {
  readonly contact: Contact
  /** Absent where one side is silent. */
  readonly sides: TwoSides | undefined
  readonly leftOpen: readonly LeftOpenRow[]
  readonly nameOfCountry: (code: string) => string
}

/** The two accounts; nothing where the contact is not between two states, or one side is silent. */
export function twoSidedAccount(
  contact: Contact,
  {
    statements,
    knowledge,
  }: { readonly statements: readonly Statement[]; readonly knowledge: Knowledge },
): TwoSides | undefined {
  const sides = sidesOf(contact)
  return sides && twoSidesOf({ statements, sides, countryOf: sayerCountry(knowledge) })
}

/** The articles that tell of a contact, each once. */
export async function articlesOn(
  record: Pick<LedgerRecord, 'article'>,
  contact: Contact,
  asOf?: string,
): Promise<readonly ArticleView[]> {
  const quoted = [
    ...contact.quotes,
    ...Object.values(contact.accounts).flatMap((all) => all.flatMap((one) => one.evidence)),
  ]
  const ids = [...new Set<ArticleId>(quoted.map((quote) => quote.article))].slice(
    0,
    ARTICLES_AT_MOST,
  )
  const views = await Promise.all(ids.map((id) => record.article(id, asOf)))
  return views.filter((view) => view !== undefined)
}

/** The two countries of a contact between two sides. */
export function sidesOf(contact: Contact): readonly [string, string] | undefined {
  const countries = contact.parties.map((party) => party.country).filter((one) => one !== undefined)
  const [left, right, ...more] = [...new Set(countries)]
  return left === undefined || right === undefined || more.length > 0 ? undefined : [left, right]
}

/** The country for which a person or a body speaks. */
function sayerCountry(knowledge: Knowledge): (sayer: string) => string | undefined {
  return (sayer) => {
    const countries = [
      ...knowledge.organizationsNamed(sayer).map((one) => one.country),
      ...knowledge.seatsNamed(sayer).map((one) => one.country),
      ...knowledge.personsNamed(sayer).map((one) => one.country),
      ...knowledge.officesTitled(sayer).map((one) => one.country),
    ]
    const known = new Set(countries.filter((one) => one !== undefined))
    return known.size === 1 ? [...known][0] : undefined
  }
}

/** Questions about this contact that somebody would not answer. */
export function leftOpenOf(
  contact: Contact,
  articles: readonly ArticleView[],
): readonly LeftOpenRow[] {
  return articles.flatMap(({ reading, contacts }) =>
    reading.leftOpen
      .filter((open) => open.about !== undefined && contacts[open.about] === contact.id)
      .map((open) => {
        const by = reading.entities.find((entity) => entity.id === open.by)?.name
        const quotes = open.evidence.map((span) => ({
          article: reading.article.id,
          source: reading.article.outlet ?? reading.article.source,
          span,
          quote: textAt(reading.article.text, span),
        }))
        return { question: questionInWords(open.question), quotes, ...(by !== undefined && { by }) }
      }),
  )
}
