/** The contract of a store, on a PostgreSQL server that the test starts. */
import { after } from 'node:test'
import { openRecord } from '../../src/record/index.ts'
import { openStore } from '../../src/record/store/open-store.ts'
import { sayNoServer, serverPrograms, startServer } from '../record/postgres-server.ts'
import { projectKnowledge } from '../record/readings.ts'
import { ledgerContract } from './contract.ts'

if (serverPrograms() === undefined) sayNoServer('the contract of a store on PostgreSQL')
else {
  const server = await startServer({ isHasty: true })
  after(() => server.remove())
  ledgerContract('PostgreSQL', async () => {
    const path = await server.database()
    return {
      path,
      open: () => openRecord({ path, knowledge: projectKnowledge() }),
      store: () => openStore(path),
      remove: () => Promise.resolve(),
    }
  })
}
