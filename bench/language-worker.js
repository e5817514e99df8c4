/** Starts the worker of the language bench: threads of Node 20 do not inherit tsx. */
import { register } from 'tsx/esm/api'

register()
await import('./language-thread.ts')
