/** The start of a reader's thread: worker threads inherit no loader, so they find the program anew. */
import { load } from './run.js'

await load('reader')
