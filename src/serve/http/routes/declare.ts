/**
 * Declaring a ledger complete, and taking that back, by form and by JSON.
 * In: two parties, a window, the reason, who says so. Out: the decision.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import type { Decision, DecisionId } from '../../../record/index.ts'
import { declarationOf } from '../../declaring.ts'
import { momentFrom } from '../moments.ts'
import { partyFrom } from '../query.ts'
import { RequestError } from '../request-error.ts'
import type { Site } from '../site.ts'
import { DecisionShape, decisionToWire, ErrorShape } from '../wire.ts'

const text = (longest: number) => Type.String({ maxLength: longest })
const DECLARED = Type.Object({
  a: text(300),
  b: text(300),
  from: text(10),
  to: text(10),
  kind: Type.Optional(text(20)),
  because: text(2000),
  by: Type.Optional(text(100)),
})
const TAKEN_BACK = Type.Object({
  id: text(20),
  because: Type.Optional(text(2000)),
  by: Type.Optional(text(100)),
})
type Declared = Static<typeof DECLARED>
type TakenBack = Static<typeof TAKEN_BACK>

const ANSWERS = { 200: DecisionShape, '4xx': ErrorShape, '5xx': ErrorShape }
const SHOWN_AT = '/sources#declared'

/** The routes of declarations. */
export function addDeclaring(server: FastifyInstance, site: Site): void {
  server.post<{ Body: Declared }>(
    '/declare',
    { schema: { body: DECLARED, hide: true } },
    async (request, reply) => {
      await declare(site, request.body)
      return reply.redirect(SHOWN_AT, 303)
    },
  )
  server.post<{ Body: Declared }>(
    '/declare.json',
    {
      schema: {
        summary: 'Declares the ledger of two parties complete over a window, with the reason.',
        body: DECLARED,
        response: ANSWERS,
      },
    },
    async (request) => decisionToWire(await declare(site, request.body)),
  )
  server.post<{ Body: TakenBack }>(
    '/declare/undo',
    { schema: { body: TAKEN_BACK, hide: true } },
    async (request, reply) => {
      await takeBack(site, request.body)
      return reply.redirect(SHOWN_AT, 303)
    },
  )
  server.post<{ Body: TakenBack }>(
    '/declare/undo.json',
    {
      schema: {
        summary: 'Takes back a declaration.',
        body: TAKEN_BACK,
        response: ANSWERS,
      },
    },
    async (request) => decisionToWire(await takeBack(site, request.body)),
  )
}

async function declare(site: Site, body: Declared): Promise<Decision> {
  const [from, to] = [momentFrom(body.from, 'from'), momentFrom(body.to, 'to')]
  if (from === undefined || to === undefined)
    throw new RequestError(400, 'date-unknown', 'A window has two days: from and to.')
  const { kind, because, by } = body
  const decision = declarationOf(
    {
      pair: [partyFrom(site, body.a), partyFrom(site, body.b)],
      from,
      to,
      ...(kind !== undefined && kind !== '' && { kind }),
      because,
      by: by ?? '',
    },
    { knowledge: site.knowledge, now: site.now() },
  )
  return site.record.decide(decision)
}

async function takeBack(site: Site, { id, because, by }: TakenBack): Promise<Decision> {
  const { declared } = await site.record.coverage()
  if (!declared.some((one) => one.id === id))
    throw new RequestError(404, 'id-unknown', `No declaration ${id} stands.`)
  const who = by === undefined || by.trim() === '' ? 'you' : by.trim()
  const why = because === undefined || because.trim() === '' ? 'taken back' : because.trim()
  return site.record.undo(id as DecisionId, `user:${who}`, why, site.now())
}
