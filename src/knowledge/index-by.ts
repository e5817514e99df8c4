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
