/**
 * English words by which the grammar of a sentence is read.
 * In: nothing. Out: sets of lower-case words.
 */

/** Marks before an "-ing" form whose doer is the object of the main verb: "accused Tovia of jamming". */
export const OBJECT_CONTROL_MARKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'against'])
