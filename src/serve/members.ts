/**
 * Who belonged to a body on a day, and to which bodies a state belonged.
 * In: the knowledge, words that name a body or a state, a day. Out: the answer with the rows that say so; what a
 * row does not decide stands apart as unsure.
 */
import type {
  Country,
  Knowledge,
  Membership,
  Memberships,
  Organization,
} from '../knowledge/index.ts'

export interface NamedMembership {
  readonly membership: Membership
  /** Name of the body, or of the member. */
  readonly name: string
}

export interface MembershipsAnswer {
  readonly kind: Memberships['kind']
  /** Up to when the rows were made, where the day lies after it. */
  readonly asOf?: string
  readonly members: readonly NamedMembership[]
  readonly unsure: readonly NamedMembership[]
}

export interface BodyAnswer {
  readonly body: Organization
  readonly memberships: MembershipsAnswer
}

export interface StateAnswer {
  readonly state: Country
  /** Whether the table lets it be a state on the day. */
  readonly isOnDay: boolean
  readonly memberships: MembershipsAnswer
}

/** The bodies that the words name, with their members on a day; groups and organs of states are none. */
export function bodiesNamed(
  knowledge: Knowledge,
  asked: string,
  on: string,
): readonly BodyAnswer[] {
  return knowledge
    .organizationsNamed(asked)
    .filter((one) => one.country === undefined && one.group === undefined)
    .map((body) => ({
      body,
      memberships: named(knowledge.membersOn(body.id, on), ({ country }) =>
        memberName(knowledge, country),
      ),
    }))
}

/** The states that the words name, with the bodies to which they belonged on a day. */
export function statesNamed(
  knowledge: Knowledge,
  asked: string,
  on: string,
): readonly StateAnswer[] {
  const onDay = knowledge.countriesNamed(asked, on)
  return knowledge.countriesNamed(asked).map((state) => ({
    state,
    isOnDay: onDay.includes(state),
    memberships: named(
      knowledge.bodiesOn(state.code, on),
      ({ body }) => knowledge.organizationOf(body)?.name ?? body,
    ),
  }))
}

/** A member's name: a state's, or that of the body behind `IGO-EU`. */
function memberName(knowledge: Knowledge, code: string): string {
  const body = /^IGO-(.+)$/.exec(code)?.[1]
  return body === undefined
    ? (knowledge.countryOf(code)?.name ?? code)
    : (knowledge.organizationsNamed(body)[0]?.name ?? body)
}

function named(answer: Memberships, nameOf: (membership: Membership) => string): MembershipsAnswer {
  if (answer.kind === 'unknown') return { kind: 'unknown', members: [], unsure: [] }
  const withNames = (rows: readonly Membership[]): readonly NamedMembership[] =>
    rows
      .map((membership) => ({ membership, name: nameOf(membership) }))
      .sort((left, right) => (left.name < right.name ? -1 : 1))
  return {
    kind: answer.kind,
    ...(answer.kind === 'assumed' && { asOf: answer.asOf }),
    members: withNames(answer.members),
    unsure: withNames(answer.unsure),
  }
}
