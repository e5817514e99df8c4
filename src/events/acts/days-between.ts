/** How far two ISO days lie apart, in days, whichever comes first. */
export function daysBetween(left: string, right: string): number {
  return Math.abs(Date.parse(left) - Date.parse(right)) / DAY_LENGTH
}

const DAY_LENGTH = 86_400_000
