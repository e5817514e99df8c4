/** Lists kept under keys: the hash maps behind every look-up. */
export type Index<Value> = ReadonlyMap<string, readonly Value[]>

/** Values under all of their keys, in their order, each once a key. */
export function indexBy<Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly string[],
): Index<Value> {
  const index = new Map<string, Value[]>()
  for (const value of values) {
    for (const key of keysOf(value)) {
      if (key === '') continue
      const list = index.get(key)
      if (list === undefined) index.set(key, [value])
      // A value's keys come one after another, so its own repeat can only be the last.
      else if (list.at(-1) !== value) list.push(value)
    }
  }
  return index
}

/**
 * Values by the keys of their names. Many share one list of names (the titles of every state's ministers),
 * which is keyed once.
 */
export function indexByNames<Value>(
  values: Iterable<Value>,
  namesOf: (value: Value) => readonly string[],
  keyOf: (name: string) => string,
): (key: string) => readonly Value[] {
  const sharing = new Map<readonly string[], Value[]>()
  for (const value of values) {
    const names = namesOf(value)
    const list = sharing.get(names)
    if (list === undefined) sharing.set(names, [value])
    else list.push(value)
  }
  const index = indexBy(sharing, ([names]) => names.map(keyOf))
  return (key) => (index.get(key) ?? []).flatMap(([, list]) => list)
}
