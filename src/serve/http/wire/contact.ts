/**
 * Contacts, quotes and coverage as they go out. In: parts of the record. Out: their JSON. A contact
 * has the shape of an act, its evidence as quotations of articles; `accounts` holds the fields on
 * which sources disagree, `values` all fields on which they speak.
 */
import type { Account, Contact, Coverage, Field, Quote } from '../../../record/index.ts'
import { isDisputed } from '../../web/accounts.ts'
import { knownTime } from '../../words/contact-words.ts'
import { typeWord } from '../../words/words.ts'
import { actTimeToWire } from './act-time.ts'
import type { ContactWire, CoverageWire, QuoteWire } from './shapes.ts'

/** A quotation. */
export function quoteToWire({ article, source, span, quote }: Quote): QuoteWire {
  return { article, source, span: [span[0], span[1]], quote }
}

function quotesToWire(quotes: readonly Quote[]): QuoteWire[] {
  return quotes.map(quoteToWire)
}

/** A contact. */
export function contactToWire(contact: Contact): ContactWire {
  const { days, published } = contact
  return {
    id: contact.id,
    type: contact.type,
    status: contact.status,
    parties: contact.parties.map(partyToWire),
    time: timeToWire(contact),
    days: { from: days.from ?? null, to: days.to ?? null },
    announced: announcedToWire(contact.announced),
    place: contact.place ?? null,
    channel: contact.channel ?? null,
    topics: quotesToWire(contact.topics),
    figures: contact.figures.map((figure) => ({ ...figure, by: [...figure.by] })),
    initiator: initiatorToWire(contact.initiator),
    code: codeOf(contact),
    mentions: [...contact.mentions],
    sources: [...contact.sources],
    independent: contact.independent,
    groups: contact.groups.map(groupToWire),
    doubt: [...contact.doubt],
    accounts: accountsToWire(contact, (field) => isDisputed(contact, field)),
    values: accountsToWire(contact, () => true),
    rules: { ...contact.rules },
    quotes: quotesToWire(contact.quotes),
    ...comparisonsOf(contact),
    corrected: (contact.corrected ?? []).map((one) => ({ ...one })),
    published: published ? { first: published.first, last: published.last } : null,
    learnedAt: contact.learnedAt,
  }
}

/** What joined its tellings, and what was compared and kept apart. */
function comparisonsOf({ joined, near }: Contact): Pick<ContactWire, 'joined' | 'near'> {
  return {
    joined: joined.map(({ left, right, verdict, score, reasons, decision }) => ({
      left,
      right,
      verdict,
      score: score ?? null,
      reasons: [...reasons],
      decision: decision ?? null,
    })),
    near: near.map(({ contact, verdict, score, reasons }) => ({
      contact,
      verdict,
      score,
      reasons: [...reasons],
    })),
  }
}

function groupToWire({
  sources,
  articles,
  because,
  shared,
}: Contact['groups'][number]): ContactWire['groups'][number] {
  return {
    sources: [...sources],
    articles: [...articles],
    because: because ?? null,
    shared: shared ?? null,
  }
}

function timeToWire(contact: Contact): ContactWire['time'] {
  const { time, accounts, type } = contact
  return {
    ...actTimeToWire(knownTime(contact), typeWord(type)),
    evidence: quotesToWire(accounts.time?.find(({ value }) => value === time.edtf)?.evidence ?? []),
  }
}

function announcedToWire(announced: Contact['announced']): ContactWire['announced'] {
  if (!announced) return null
  const { by, time } = announced
  return { by: by ?? null, time: time ? actTimeToWire(time, 'announcement') : null }
}

function initiatorToWire(initiator: Contact['initiator']): ContactWire['initiator'] {
  if (!initiator) return null
  const { name, country, disputed, by, evidence } = initiator
  return { name, country: country ?? null, disputed, by: [...by], evidence: quotesToWire(evidence) }
}

function partyToWire(party: Contact['parties'][number]): ContactWire['parties'][number] {
  return {
    role: party.role,
    name: party.name,
    country: party.country ?? null,
    office: party.office ?? null,
    officeTitle: party.officeTitle ?? null,
    portfolio: party.portfolio ?? null,
    person: party.person ?? null,
    basis: party.basis,
    rule: party.rule ?? null,
    evidence: quotesToWire(party.evidence),
  }
}

/** The code in the first account, `CONSULT/phone 041`. */
function codeOf(contact: Contact): ContactWire['code'] {
  const [plover, cameo] = contact.accounts.code?.[0]?.value.split(' ') ?? []
  return plover !== undefined && cameo !== undefined ? { plover, cameo } : null
}

function accountsToWire(
  contact: Contact,
  isShown: (field: Field) => boolean,
): ContactWire['accounts'] {
  const entries = Object.entries(contact.accounts) as [Field, readonly Account[]][]
  return Object.fromEntries(
    entries
      .filter(([field, accounts]) => accounts.length > 0 && isShown(field))
      .map(([field, accounts]) => [field, accounts.map(accountToWire)]),
  )
}

function accountToWire(account: Account): ContactWire['accounts'][string][number] {
  return {
    value: account.value,
    by: [...account.by],
    sayers: [...(account.sayers ?? [])],
    evidence: quotesToWire(account.evidence),
    independent: account.independent,
    superseded: account.superseded === true,
  }
}

/** Coverage. */
export function coverageToWire(coverage: Coverage): CoverageWire {
  return {
    from: coverage.from ?? null,
    to: coverage.to ?? null,
    sources: coverage.sources.map(({ name, from, to, captures, every, limit, gaps }) => ({
      name,
      from,
      to,
      captures,
      every: every ?? null,
      limit,
      gaps: gaps.map(([start, end]): [string, string] => [start, end]),
    })),
    gaps: coverage.gaps.map(([from, to]) => [from, to]),
    limit: coverage.limit,
    declared: coverage.declared.map(({ id, parties, kind, from, to, by, because }) => ({
      id,
      parties: [...parties],
      kind: kind ?? null,
      from,
      to,
      by,
      because,
    })),
  }
}
