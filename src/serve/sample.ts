/**
 * The sample that ships with the program: reports written by us, rows for its invented states, and the
 * decisions that a person would have made over them. Loaded through the same doors as anybody's reports.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addUserRows, type Decision, type LedgerRecord } from '../record/index.ts'
import { PACKAGE_FOLDER } from './package-folder.ts'

/** What `data/sample/sample.json` holds: what the demo shows, and the decisions over the reports. */
interface SampleFile {
  readonly line: readonly [string, string]
  readonly claim: string
  readonly claimedOn: string
  readonly decisions: readonly (Pick<Decision, 'kind' | 'because' | 'by' | 'at'> & {
    /** The report's `url`, for a retraction; two party addresses for a declared window. */
    readonly about: string
    readonly value?: string
  })[]
}

export interface Sample extends SampleFile {
  /** Folder of the reports. */
  readonly folder: string
  /** Makes the sample's decisions unless they are made already. */
  decide(record: LedgerRecord): Promise<void>
}

/** The day from which the sample's record pretends to have been kept. */
const SAMPLE_BEGINS = '2021-05-21T00:00:00.000Z'

/** Reads the sample's side files and adds its rows of knowledge to the record at `database`. */
export async function loadSample(database: string): Promise<Sample> {
  const folder = join(PACKAGE_FOLDER, 'data', 'sample')
  const file = JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')) as SampleFile
  const csv = await readFile(join(folder, 'knowledge.csv'), 'utf8')
  await addUserRows(database, { name: 'sample/knowledge.csv', csv, now: SAMPLE_BEGINS })
  return { ...file, folder: join(folder, 'reports'), decide: (record) => decideOver(record, file) }
}

async function decideOver(record: LedgerRecord, { decisions }: SampleFile): Promise<void> {
  if ((await record.decisions({ limit: 1, offset: 0 })).length > 0) return
  const articles = await record.articles({ limit: 1000, offset: 0 })
  for (const { about, ...decision } of decisions) {
    const article = articles.find((view) => view.capture.given.url === about)
    await record.decide({ ...decision, left: article?.reading.article.id ?? about })
  }
}
