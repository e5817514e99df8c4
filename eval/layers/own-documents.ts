/**
 * The documents that our own golds stand on: captures found by the name the gold gives them.
 * In: files and folders of documents, and names: a file's name, or the address of a release. Out: captures
 * by name; a text's hash; the half of a document, by a hash of its name.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { acquire, type Capture } from '../../src/acquire/index.ts'
import { articleFrom } from '../../src/article/index.ts'

export type OwnHalf = 'read' | 'scoredOnly'

/** The captures of a folder of ours and of the releases that have one of the names. */
export async function capturesNamed(
  where: { readonly folder: string; readonly data?: string },
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Capture>> {
  const releases = where.data === undefined ? '' : join(where.data, 'documents')
  const files = [
    ...readdirSync(where.folder).map((name) => join(where.folder, name)),
    ...(existsSync(releases) ? readdirSync(releases) : [])
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(releases, name)),
  ]
  const found = new Map<string, Capture>()
  for await (const one of acquire(files, { now: () => '' })) {
    if (one.kind === 'failed') throw one.error
    const { source, url } = articleFrom(one.capture)
    const name = [source.split(/[/\\]/).at(-1) ?? '', url ?? ''].find((each) => names.has(each))
    if (name !== undefined) found.set(name, one.capture)
  }
  return found
}

/** The hash of a text as the golds write it. */
export const hashOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`

/** The half of a document: its errors may be read, or it is only scored. */
export function halfOf(document: string): OwnHalf {
  const [first = 0] = createHash('sha256').update(document).digest()
  return first % 2 === 0 ? 'read' : 'scoredOnly'
}
