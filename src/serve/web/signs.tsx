/**
 * The signs of the strip: one shape a kind of contact, open for what is planned, crossed for what is denied.
 * In: a contact. Out: its sign and the sign's SVG. Each shape differs from the others without colour.
 */
import type { VNode } from 'preact'
import type { Contact } from '../../record/index.ts'

export type Sign = 'call' | 'meeting' | 'visit' | 'summons' | 'letter' | 'planned' | 'denied'

/** The signs in the order of the legend, with their words. */
export const SIGN_WORDS: readonly (readonly [sign: Sign, words: string])[] = [
  ['call', 'call'],
  ['meeting', 'meeting or talks'],
  ['visit', 'visit'],
  ['summons', 'summons'],
  ['letter', 'letter or message'],
  ['planned', 'planned, sought or possible'],
  ['denied', 'denied, refused or cancelled'],
]

/** The sign of a contact: its status decides before its type. */
export function signOf(contact: Pick<Contact, 'type' | 'status'>): Sign {
  switch (contact.status) {
    case 'denied':
    case 'refused':
    case 'cancelled':
      return 'denied'
    case 'planned':
    case 'attempted':
    case 'conditional':
    case 'possible':
      return 'planned'
    case 'held':
    case 'background':
      return signOfType(contact.type)
  }
}

function signOfType(type: Contact['type']): Sign {
  if (type === 'meeting' || type === 'talks') return 'meeting'
  if (type === 'visit' || type === 'summons') return type
  if (type === 'letter' || type === 'message') return 'letter'
  return 'call'
}

/** The shape of a sign around a point. */
export function SignShape({ sign, x, y }: { sign: Sign; x: number; y: number }): VNode {
  const at = (points: readonly (readonly [number, number])[]): string =>
    points.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(' ')
  switch (sign) {
    case 'call':
      return <circle class="sign" cx={round(x)} cy={round(y)} r={5} />
    case 'meeting':
      return (
        <polygon
          class="sign"
          points={at([
            [0, -6.5],
            [6.5, 0],
            [0, 6.5],
            [-6.5, 0],
          ])}
        />
      )
    case 'visit':
      return (
        <polygon
          class="sign"
          points={at([
            [0, -6],
            [6, 5],
            [-6, 5],
          ])}
        />
      )
    case 'summons':
      return <rect class="sign" x={round(x - 5)} y={round(y - 5)} width={10} height={10} />
    case 'letter':
      return <rect class="sign" x={round(x - 6)} y={round(y - 3)} width={12} height={6} />
    case 'planned':
      return <circle class="sign open" cx={round(x)} cy={round(y)} r={4.5} />
    case 'denied':
      return <path class="sign crossed" d={`M${round(x - 4.5)} ${round(y - 4.5)}l9 9m0 -9l-9 9`} />
  }
}

/** A coordinate with one decimal. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
