/** `npm start`: installs if need be, reads the sample, shows a ledger and serves the pages. */
import { ensureInstalled } from './install.js'

ensureInstalled()
process.argv.splice(2, 0, 'demo')
await import('./readout.js')
