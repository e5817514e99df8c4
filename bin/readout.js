#!/usr/bin/env node
/** The command line. TypeScript runs as it stands in `src`; there is no build. */
import { isInstalled } from './install.js'

if (!isInstalled()) {
  process.stderr.write('readout: not installed yet. Run `npm start` once in this folder.\n')
  process.exit(4)
}
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('../src/serve/cli/main.ts')
await main(process.argv.slice(2))
