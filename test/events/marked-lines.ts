/**
 * Reads corpora of the form
 *   read 2024-06-25            the day of publication from here on
 *   = expectation              of the next sentence
 *   A sentence with <marks>.
 */
export interface MarkedLine {
  readonly line: number
  readonly read: string
  readonly expected: string
  readonly text: string
  /** The words between marks, in order. */
  readonly marks: readonly string[]
}

/** All examples of a corpus. */
export function examplesOf(corpus: string): readonly MarkedLine[] {
  const examples: MarkedLine[] = []
  let read = '2024-06-25'
  let expected = ''
  for (const [index, line] of corpus.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('read ')) read = line.slice(5).trim()
    else if (line.startsWith('= ')) expected = line.slice(2).trim()
    else {
      const marks = [...line.matchAll(/<([^<>]*)>/g)].map((match) => match[1] ?? '')
      examples.push({ line: index + 1, read, expected, text: line.replace(/[<>]/g, ''), marks })
    }
  }
  return examples
}
