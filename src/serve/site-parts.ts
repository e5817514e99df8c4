/** What the pages stand on, made from the composed parts: the same questions as on the command line. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperationError } from '../acquire/index.ts'
import { READER_VERSION } from '../reading.ts'
import { claimOf, claimOfParts } from './claim.ts'
import type { Readout } from './compose.ts'
import type { ClaimFinding, PartyFinding, Site } from './http/site.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'
import { partyNamed } from './party.ts'
import type { Document } from './web/document.tsx'

/** The site of a composed Readout. */
export async function siteFrom(readout: Readout): Promise<Site> {
  const { knowledge, read } = readout
  return {
    record: await readout.record(),
    knowledge,
    version: READER_VERSION,
    now: () => new Date().toISOString(),
    read,
    party: (words) =>
      orWhy(
        (): PartyFinding => ({ kind: 'found', party: partyNamed(words, knowledge) }),
        (why) => ({ kind: 'unknown', why }),
      ),
    claim: async (sentence, context) => {
      try {
        return { kind: 'understood', claim: await claimOf(sentence, { readout, ...context }) }
      } catch (error) {
        return { kind: 'unclear', why: whyOf(error) } satisfies ClaimFinding
      }
    },
    claimByParts: (parts, { about, on }) =>
      orWhy(
        (): ClaimFinding => ({
          kind: 'understood',
          claim: claimOfParts(parts, { sides: about, on }),
        }),
        (why) => ({ kind: 'unclear', why }),
      ),
    documents: (shelf) => documentsOn(shelf),
  }
}

function orWhy<Finding>(find: () => Finding, otherwise: (why: string) => Finding): Finding {
  try {
    return find()
  } catch (error) {
    return otherwise(whyOf(error))
  }
}

const OF_USE: ReadonlySet<string> = new Set(['wrong-use', 'party-unknown', 'id-unknown'])

/** The words of an error of use; any other error is a defect and goes on. */
function whyOf(error: unknown): string {
  if (error instanceof OperationError && OF_USE.has(error.code)) return error.message
  throw error
}

async function documentsOn(shelf: 'codebook' | 'accuracy'): Promise<readonly Document[]> {
  const docs = join(PACKAGE_FOLDER, 'docs')
  if (shelf === 'accuracy') return [await documentAt(join(docs, 'accuracy.md'), 'accuracy')]
  const names = (await readdir(join(docs, 'codebook')))
    .filter((name) => name.endsWith('.md'))
    .sort()
  return Promise.all(
    names.map((name) => documentAt(join(docs, 'codebook', name), name.replace(/\.md$/, ''))),
  )
}

async function documentAt(path: string, name: string): Promise<Document> {
  return { name, source: await readFile(path, 'utf8') }
}
