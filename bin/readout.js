#!/usr/bin/env node
/** The command line. */
import { isInstalled } from './install.js'

if (!isInstalled()) {
  process.stderr.write('readout: not installed yet. Run `npm start` once in this folder.\n')
  process.exit(4)
}
const { load } = await import('./run.js')
const { main } = await load('cli')
await main(process.argv.slice(2))
