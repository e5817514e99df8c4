/**
 * PLOVER 0.8 JSON lines: one act a line, with span, status and attribution added to the published fields.
 * Source: openeventdata/PLOVER, manual 0.8. What the ontology cannot hold (initiator, bounds, claims,
 * what was left open) is left out; `docs/exports.md` lists it.
 */
import type { Act, Entity, Party } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { textAt } from '../../text/index.ts'

/** Events in which everybody stands in `actor` and nobody in `recipient`. */
const RECIPROCAL = new Set(['call', 'meeting', 'talks', 'contact'])
const RECEIVING = new Set(['target', 'summoned', 'host', 'subject'])

/** All acts of a reading as PLOVER lines. */
export function ploverLinesFrom(reading: Reading): string {
  return reading.acts.map((act) => `${JSON.stringify(ploverFrom(act, reading))}\n`).join('')
}

function ploverFrom(act: Act, reading: Reading): Readonly<Record<string, unknown>> {
  const [event = '', mode] = act.code.plover.split('/')
  const receives = (party: Party): boolean => !RECIPROCAL.has(act.type) && RECEIVING.has(party.role)
  const { article } = reading
  return {
    id: `${article.id}/${act.id}`,
    date: act.time.edtf ?? null,
    event,
    mode: mode === undefined ? [] : [mode],
    actor: act.parties
      .filter((party) => !receives(party))
      .map((party) => actorFrom(party, reading.entities)),
    recipient: act.parties.filter(receives).map((party) => actorFrom(party, reading.entities)),
    event_loc:
      act.place === undefined ? null : { name: act.place.name, country: act.place.country ?? null },
    text: { span: act.trigger, words: textAt(article.text, act.trigger) },
    cite_info: {
      url: article.url ?? null,
      title: article.headline?.value ?? null,
      publication: article.outlet ?? article.source,
    },
    size: act.figures.map(({ what, bound, number }) => ({ what, bound, number })),
    cameo: act.code.cameo,
    span: act.trigger,
    status: act.status,
    attribution: act.by,
  }
}

function actorFrom(party: Party, entities: readonly Entity[]): Readonly<Record<string, unknown>> {
  const entity = entities.find(({ id }) => id === party.entity)
  return {
    code: party.country ?? null,
    entity_text: party.person ?? entity?.name ?? party.entity,
    office: party.officeTitle ?? party.office ?? null,
    role: party.role,
  }
}
