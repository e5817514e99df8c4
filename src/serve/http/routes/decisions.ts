/**
 * The routes on which people decide: why, merge, split, undo.
 * In: events, tellings, who and why. Out: for forms a way back to the event's page, for programs the decision
 * with the events that it makes. The one idea: page and program post to the same path, told apart by its twin.
 */
import { Type, type TSchema } from '@sinclair/typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Contact, ContactId, Deciding, Decision, DecisionId } from '../../../record/index.ts'
import { eventAddress } from '../../web/addresses.ts'
import { whyView } from '../../web/why.tsx'
import type { PageAnswer, PageRequest, PageRoute } from '../page.ts'
import { AS_OF, querySchema } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import { DecidedShape, decidedToWire, ErrorShape, WhyShape, whyToWire } from '../wire.ts'

export const whyRoute: PageRoute = {
  path: '/event/:id/why',
  summary: 'Why reports are one event, or why two events are two, pair by pair.',
  query: querySchema({
    ...AS_OF,
    other: Type.Optional(Type.String({ maxLength: 100, description: 'Another event.' })),
  }),
  answer: WhyShape,
  load: loadWhy,
}

async function loadWhy({ asOf, site, parameters, query }: PageRequest): Promise<PageAnswer> {
  const id = (parameters['id'] ?? '') as ContactId
  const other = query['other'] as ContactId | undefined
  const answer = await site.record.why([id, other], asOf)
  return { wire: () => whyToWire(answer), view: () => whyView(answer) }
}

const REASON_AT_MOST = 2000
const WHO = {
  by: Type.String({ minLength: 1, maxLength: 100, description: 'Who decides.' }),
  because: Type.String({ minLength: 1, maxLength: REASON_AT_MOST, description: 'Why.' }),
}
const MERGE = Type.Object({ ...WHO, with: Type.String({ maxLength: 100 }) })
const SPLIT = Type.Object({
  ...WHO,
  mention: Type.Optional(
    Type.Union([Type.String({ maxLength: 100 }), Type.Array(Type.String({ maxLength: 100 }))]),
  ),
})
/** What any of the forms sends. */
interface DecidingBody {
  readonly by: string
  readonly because: string
  readonly with?: string
  readonly mention?: string | readonly string[]
  readonly event?: string
}

const UNDO = Type.Object({ ...WHO, event: Type.Optional(Type.String({ maxLength: 100 })) })

/** Merging, splitting and undoing. */
export function addDecisions(server: FastifyInstance, site: Site): void {
  addDeciding(server, '/event/:id/merge', {
    summary: 'Holds two events together as one.',
    body: MERGE,
    decide: async (id, { with: other = '', ...who }) => {
      const events = [id as ContactId, other as ContactId] as const
      const decision = await site.record.merge(events, decidingFrom(who, site))
      return { decision, events: await eventsOf([decision.left], site) }
    },
  })
  addDeciding(server, '/event/:id/split', {
    summary: 'Takes reports out of an event and keeps them apart from the rest.',
    body: SPLIT,
    decide: async (id, { mention = [], ...who }) => {
      const mentions = typeof mention === 'string' ? [mention] : mention
      const decision = await site.record.split(id as ContactId, mentions, decidingFrom(who, site))
      // What stays comes first, so that a form leads back to it.
      return { decision, events: await eventsOf([decision.right ?? '', decision.left], site) }
    },
  })
  addDeciding(server, '/decision/:id/undo', {
    summary: 'Takes back a decision.',
    body: UNDO,
    decide: async (id, { event, ...who }) => {
      const { by, because, now } = decidingFrom(who, site)
      const decision = await site.record.undo(id as DecisionId, by, because, now)
      const found = event === undefined ? undefined : await site.record.contact(event as ContactId)
      return { decision, events: found ? [found] : [] }
    },
  })
}

interface Decided {
  readonly decision: Decision
  readonly events: readonly Contact[]
}

interface DecidingRoute {
  readonly summary: string
  readonly body: TSchema
  readonly decide: (id: string, body: DecidingBody) => Promise<Decided>
}

function addDeciding(
  server: FastifyInstance,
  path: string,
  { summary, body, decide }: DecidingRoute,
): void {
  type Route = { Params: { id: string }; Body: DecidingBody }
  server.post<Route>(path, { schema: { body, hide: true } }, async (request, reply) =>
    sendBack(reply, await decide(request.params.id, request.body)),
  )
  const response = { 200: DecidedShape, '4xx': ErrorShape, '5xx': ErrorShape }
  server.post<Route>(
    `${path}.json`,
    { schema: { summary, body, response } },
    async (request, reply) => {
      const { decision, events } = await decide(request.params.id, request.body)
      return reply.type('application/json; charset=utf-8').send(decidedToWire(decision, events))
    },
  )
}

function sendBack(reply: FastifyReply, { events }: Decided): FastifyReply {
  const [event] = events
  return reply.redirect(event ? `${eventAddress(event.id)}#decisions` : '/', 303)
}

function decidingFrom(
  { by, because }: { readonly by: string; readonly because: string },
  site: Site,
): Deciding {
  if (by.trim() === '' || because.trim() === '')
    throw new RequestError(400, 'reason-missing', 'A decision needs who decides, and why.')
  return { by: `user:${by.trim()}`, because: because.trim(), now: site.now() }
}

async function eventsOf(mentions: readonly string[], site: Site): Promise<readonly Contact[]> {
  const found = await Promise.all(mentions.map((one) => site.record.contactWith(one)))
  const events = found.filter((one) => one !== undefined)
  return events.filter((one, index) => events.findIndex(({ id }) => id === one.id) === index)
}
