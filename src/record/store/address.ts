/**
 * Where a record stands: the path of a file, or the address of a server.
 * In: what was given with `--db`. Out: which of the two it is, and how it may be shown: a password is
 * never printed.
 */

/** Whether it is the address of a server. */
export function isServerAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place)
}

/** A place as it may be shown to people and in logs. */
export function shownPlace(place: string): string {
  if (!isServerAddress(place)) return place
  return place
    .replace(/^([^:]+:\/\/[^/?#@:]*):[^/?#]*@/, '$1@')
    .replace(/([?&](?:password|sslpassword)=)[^&#]*/gi, '$1…')
}
