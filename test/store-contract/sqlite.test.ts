/** The contract of a store, on the embedded engine. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../src/record/index.ts'
import { openStore } from '../../src/record/store/open-store.ts'
import { projectKnowledge } from '../record/readings.ts'
import { ledgerContract } from './contract.ts'

ledgerContract('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-contract-'))
  const path = join(folder, 'record.db')
  return Promise.resolve({
    path,
    open: () => openRecord({ path, knowledge: projectKnowledge() }),
    store: () => openStore(path),
    remove: () => Promise.resolve(rmSync(folder, { recursive: true })),
  })
})
