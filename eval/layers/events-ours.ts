/**
 * Our acts as coded events: root type, countries on either side, mode.
 * In: a reading. Out: roots, dyads and modes in the shape of the gold.
 * The one idea: the roles say the side. What PLOVER says by another type (a planned meeting is an
 * agreement, a refused one a rejection) is said so; CAMEO has no such rule and keeps the type.
 * Source: PLOVER manual 0.8, the rule on auxiliary modes.
 */
import type { Act, ActStatus, Entity, Party, Role } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import { dyadsOf, sameCode } from './events-gold.ts'
import { codeOfPlace } from './events-places.ts'

export interface CodedActs {
  readonly roots: ReadonlySet<string>
  readonly dyads: ReadonlySet<string>
  readonly modes: ReadonlySet<string>
}

/** What the reading tells in the terms of the scheme. */
export function codedActs({ acts, entities }: Reading, set: 'plover' | 'petrarch'): CodedActs {
  // The sets code what a sentence says: a condemned attack, or one told in a clause of time, is no event of theirs.
  const coded = acts.flatMap((act) => {
    if (act.aside === true) return []
    const [type = '', mode] = act.code.plover.split('/')
    const root = set === 'plover' ? rootUnder(type, act.status) : cameoRoot(type, act.status)
    return root === ''
      ? []
      : [{ root, ...sidesOf(act, entities), mode: root === type ? mode : undefined }]
  })
  return {
    roots: new Set(coded.map(({ root }) => root)),
    dyads: new Set(
      coded.flatMap(({ root, sources, targets }) => dyadsOf({ root, sources, targets })),
    ),
    modes: new Set(coded.flatMap(({ root, mode }) => (mode ? [`${root}/${mode}`] : []))),
  }
}

const TO_COME = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** The type that a type together with a status is; empty where nothing is left to code. */
function rootUnder(type: string, status: ActStatus): string {
  if (status === 'denied') return ''
  if (status === 'planned' && TO_COME.has(type)) return 'AGREE'
  if (status === 'planned' && type === 'RETREAT') return 'CONCEDE'
  if (status === 'conditional' && type === 'ASSAULT') return 'THREATEN'
  if ((status === 'cancelled' || status === 'refused') && TO_COME.has(type)) return 'REJECT'
  return type
}

const HARSH = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])

/** CAMEO 12x are meetings refused and put off; PETRARCH turns a negated hostile act into its opposite. */
function cameoRoot(type: string, status: ActStatus): string {
  if ((status === 'cancelled' || status === 'refused') && type === 'CONSULT') return 'REJECT'
  if ((status === 'denied' || status === 'refused') && HARSH.has(type)) return 'SUPPORT'
  return status === 'denied' ? '' : type
}

const TARGETS = new Set<Role>(['target', 'summoned', 'host', 'subject'])

function sidesOf(
  { parties, type }: Act,
  entities: readonly Entity[],
): {
  readonly sources: readonly string[]
  readonly targets: readonly string[]
} {
  const on = (isTarget: boolean): readonly string[] => [
    ...new Set(
      parties
        .filter(({ role }) => isTargeted(role, type) === isTarget)
        .map((party) => countryIn(party, entities)),
    ),
  ]
  return { sources: on(false), targets: on(true) }
}

/** Who resigns does it: the subject of no other. */
function isTargeted(role: Role, type: Act['type']): boolean {
  return TARGETS.has(role) && !(role === 'subject' && type === 'resign')
}

/** A body of states that knowledge has is international for the sets; what has no state is nobody's. */
function countryIn({ body, country, entity }: Party, entities: readonly Entity[]): string {
  if (country === undefined && body?.startsWith('IGO-') === true) return 'IGO'
  if (country === undefined)
    return entities.find(({ id }) => id === entity)?.known?.kind === 'organization' ? 'IGO' : ''
  return country.startsWith('IGO-') ? 'IGO' : sameCode(codeOfPlace(country))
}
