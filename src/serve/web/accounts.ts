/**
 * Accounts side by side: what each independent source says of each field.
 * In: a contact and the articles that tell it. Out: source groups and, for a field, the accounts of a group.
 * The one idea: articles that share one agency's text are one source, so they share a column.
 */
import type { Account, ArticleView, Contact, Field, Quote, Statement } from '../../record/index.ts'
import type { ArticleId } from '../../article/index.ts'
import { daysOfEdtf } from '../words/dates.ts'

/** Sources whose articles share their text. */
export interface SourceGroup {
  /** The agency where the group has one, else the source. */
  readonly name: string
  readonly sources: readonly string[]
  readonly articles: readonly ArticleId[]
}

/** The groups of independent sources, in the order of the articles. */
export function sourceGroupsOf(articles: readonly ArticleView[]): readonly SourceGroup[] {
  const groups: ArticleView[][] = []
  for (const article of articles) {
    const group = groups.find((members) => members.some((member) => areCopies(member, article)))
    if (group) group.push(article)
    else groups.push([article])
  }
  return groups.map((members) => ({
    name: nameOf(members),
    sources: [...new Set(members.map((member) => sourceOf(member)))],
    articles: members.map((member) => member.reading.article.id),
  }))
}

/** The name of the source that published an article. */
export function sourceOf({ reading, capture }: ArticleView): string {
  return reading.article.outlet ?? capture.given.outlet ?? reading.article.source
}

function areCopies(left: ArticleView, right: ArticleView): boolean {
  const ids = [left.reading.article.id, right.reading.article.id] as const
  return (
    sourceOf(left) === sourceOf(right) ||
    left.copies.some((copy) => copy.article === ids[1]) ||
    right.copies.some((copy) => copy.article === ids[0])
  )
}

function nameOf(members: readonly ArticleView[]): string {
  const [first] = members
  if (!first) return ''
  const agency = members.map((member) => member.reading.article.agency?.value).find(Boolean)
  return members.length > 1 && agency !== undefined ? agency : sourceOf(first)
}

/** What a group says of a field, with its own words. */
export function accountsOfGroup(
  contact: Contact,
  field: Field,
  group: SourceGroup,
): readonly { readonly account: Account; readonly quotes: readonly Quote[] }[] {
  return (contact.accounts[field] ?? []).flatMap((account) => {
    const quotes = account.evidence.filter((quote) => group.articles.includes(quote.article))
    const isNamed = account.by.some((name) => group.sources.includes(name))
    return quotes.length > 0 || isNamed ? [{ account, quotes }] : []
  })
}

/** Fields of which a contact has several values without any dispute. */
const PLURAL: ReadonlySet<Field> = new Set(['parties', 'topic', 'figure', 'code', 'announced'])
/** Values that say less than another and contradict none. */
const SILENT: ReadonlySet<string> = new Set(['unknown', 'contact'])

/** Whether sources differ on a field: two or more values that cannot both be so. */
export function isDisputed(contact: Contact, field: Field): boolean {
  if (PLURAL.has(field)) return false
  const values = (contact.accounts[field] ?? [])
    .filter(({ superseded }) => superseded !== true)
    .map(({ value }) => value)
    .filter((value) => !SILENT.has(value))
  return field === 'time' ? areApart(values) : values.length > 1
}

/** Whether two times share no day, or name two hours: "on or before 25 June" allows 25 June. */
function areApart(values: readonly string[]): boolean {
  const clocks = new Set(values.filter((value) => value.includes('T')))
  if (clocks.size > 1) return true
  const days = values.map(daysOfEdtf)
  return days.some((one) =>
    days.some((other) => one.to !== undefined && other.from !== undefined && one.to < other.from),
  )
}

/** Who says it in a group's articles, besides the outlet: the speakers in whose words it stands. */
export function speakersFor(
  statements: readonly Statement[],
  field: Field,
  quotes: readonly Quote[],
): readonly string[] {
  const spoken = statements.filter(
    (one) =>
      one.field === field &&
      quotes.some(
        (quote) =>
          quote.article === one.article &&
          one.evidence.some((span) => span[0] === quote.span[0] && span[1] === quote.span[1]),
      ),
  )
  return [...new Set(spoken.flatMap((one) => one.sayers.slice(1)))]
}
