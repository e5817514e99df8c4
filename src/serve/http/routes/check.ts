/**
 * The route of a check. In: a sentence, and what the asker changed of how it was understood. Out: the
 * verdict's page with its JSON.
 */
import { Type } from '@sinclair/typebox'
import type { ClaimContact } from '../../../events/index.ts'
import type { ClaimQuery, PartyQuery } from '../../../record/index.ts'
import { lineTitle } from '../../words/contact-words.ts'
import { claimInWords } from '../../web/claim-words.ts'
import { checkView, unclearCheckView } from '../../web/check.tsx'
import type { CheckTyped } from '../../web/check-form.tsx'
import { partyAddress, SENTENCE_AT_MOST, type Parameters } from '../../web/addresses.ts'
import { frozenAddress, type PageAnswer, type PageRequest, type PageRoute } from '../page.ts'
import { pastMoment } from '../moments.ts'
import {
  AS_OF,
  differentParties,
  PARTY_PARAMETERS,
  partiesFromPath,
  partyFrom,
  querySchema,
  sentenceParameter,
} from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { ClaimContext, ClaimFinding, Site } from '../site.ts'
import { countryNamer } from './line.ts'
import { CheckShape, checkToWire } from '../wire.ts'

export const checkRoute: PageRoute = {
  path: '/check',
  summary: 'A verdict on a claim about the record: supported, contradicted, or not decidable.',
  query: querySchema({
    ...AS_OF,
    ...PARTY_PARAMETERS,
    claim: sentenceParameter('The sentence: "their first call in 15 months".', SENTENCE_AT_MOST),
    line: sentenceParameter('Both parties as in the path of a line: usa/defence/russia/defence.'),
    on: Type.Optional(
      Type.String({ maxLength: 10, description: 'The day on which it is said, ISO date.' }),
    ),
    kind: Type.Optional(
      Type.String({
        maxLength: 20,
        description: 'By parts: first-since, first-ever, last, nth or none-since.',
      }),
    ),
    since: sentenceParameter('By parts: 2023-03-15, 2023-03 or 15 months.', 30),
    day: sentenceParameter('By parts: the day of which the last one is said to be.', 30),
    count: sentenceParameter('By parts: which one it is, or how many there were.', 10),
    contact: Type.Optional(Type.String({ pattern: '^(call|meeting|visit|any)$' })),
    scope: Type.Optional(Type.String({ pattern: '^(offices|persons|states)$' })),
  }),
  answer: CheckShape,
  load: loadCheck,
}

async function loadCheck(request: PageRequest): Promise<PageAnswer> {
  const { site, query, asOf } = request
  const typedSentence = query['claim'] ?? ''
  const about = partiesAsked(request)
  const today = (asOf ?? site.now()).slice(0, 10)
  const on = (pastMoment(site, query['on'], 'on') ?? today).slice(0, 10)
  const finding = await findingOf(request, typedSentence, { on, ...(about && { about }) })
  if (finding.kind === 'unclear')
    return unclear(typedSentence, finding.why, typedFrom(site, query, about))
  const claim = changedClaim(finding.claim, query)
  const sentence = typedSentence === '' ? claimInWords(claim) : typedSentence
  const typed = typedFrom(site, query, [claim.left, claim.right])
  const answer = await site.record.check(claim, asOf === undefined ? {} : { asOf })
  return {
    wire: () => checkToWire(answer, site.knowledge),
    view: () =>
      checkView({
        sentence,
        answer,
        typed,
        parties: lineTitle({ query: { left: claim.left, right: claim.right } }, countryNamer(site)),
        frozen: request.origin + frozenAddress(request),
      }),
  }
}

async function findingOf(
  { site, query }: PageRequest,
  sentence: string,
  context: ClaimContext,
): Promise<ClaimFinding> {
  const { kind } = query
  if (kind !== undefined) return byParts(site, { ...query, kind }, context)
  if (sentence.trim() === '')
    return {
      kind: 'unclear',
      why: 'Type a sentence about who spoke to whom, and when they last did.',
    }
  return site.claim(sentence, context)
}

/** The parts of the form go before the words of the sentence. */
function byParts(
  site: Site,
  { kind, contact, since, day, count }: Parameters & { readonly kind: string },
  { about, on }: ClaimContext,
): ClaimFinding {
  if (!about) return { kind: 'unclear', why: 'Name the two parties: usa/defence, russia/defence.' }
  const parts = {
    kind,
    ...(contact !== undefined && { contact }),
    ...(since !== undefined && { since }),
    ...(day !== undefined && { day }),
    ...(count !== undefined && { count }),
  }
  return site.claimByParts(parts, { about, on })
}

function partiesAsked({ site, query }: PageRequest): readonly [PartyQuery, PartyQuery] | undefined {
  const { a, b, line } = query
  if (line !== undefined) return partiesFromPath(site, line.split('/'))
  return a === undefined || b === undefined
    ? undefined
    : differentParties([partyFrom(site, a), partyFrom(site, b)])
}

function typedFrom(site: Site, query: Parameters, about: ClaimContext['about']): CheckTyped {
  const given = (name: (typeof TYPED)[number]): Partial<CheckTyped> => {
    const value = query[name]
    return value === undefined ? {} : { [name]: value }
  }
  const [a, b] = (about ?? []).map((party) => partyAddress(party, site.knowledge))
  return {
    claim: query['claim'] ?? '',
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
    ...Object.assign({}, ...TYPED.map(given)),
  }
}

const TYPED = ['on', 'contact', 'scope', 'kind', 'since', 'day', 'count'] as const

function changedClaim(claim: ClaimQuery, { contact, scope }: Parameters): ClaimQuery {
  return {
    ...claim,
    ...(contact !== undefined && { contact: contact as ClaimContact }),
    ...(scope !== undefined && { scope: scope as ClaimQuery['scope'] }),
  }
}

/** The page asks again; the twin has no verdict to give and says why. */
function unclear(sentence: string, why: string, typed: CheckTyped): PageAnswer {
  return {
    changes: false,
    view: () => unclearCheckView({ sentence, why, typed }),
    wire: () => {
      throw new RequestError(400, 'claim-unclear', why)
    },
  }
}
