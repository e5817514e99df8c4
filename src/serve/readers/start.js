/** Starts a reader's thread: teaches it TypeScript, which worker threads do not inherit, then runs it. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
