/**
 * `readout read --jsonl`: a stage of a pipe, one line out for each document in, in their order.
 * In: JSON lines on standard input. Out: `{"capture","reading"}`, or `{"error"}` for what cannot be read; no
 * bad line ends the stage. Nothing in a line depends on where in the input it stood, so that an input cut
 * into parts gives the same lines. For `readout import`.
 */
import { acquire, type Acquired, OperationError } from '../../../acquire/index.ts'
import { heldBack } from '../../ingest.ts'
import type { Context } from '../context.ts'

/** Reads lines until there are no more; no line at all is no error. */
export async function readLines(inputs: readonly string[], context: Context): Promise<void> {
  const readout = await context.readout()
  const underWay: Promise<string>[] = []
  const finish = async (): Promise<void> => {
    const line = await underWay.shift()
    if (line === undefined || context.terminal.out.write(`${line}\n`)) return
    await new Promise((resolve) => context.terminal.out.once('drain', resolve))
  }
  for await (const acquired of acquire(inputs, { standardInput: process.stdin })) {
    if (isNothing(acquired)) continue
    underWay.push(heldBack(lineOf(acquired, context)))
    if (underWay.length >= readout.width * 2) await finish()
  }
  while (underWay.length > 0) await finish()
}

/** A part of a cut input may be empty. */
function isNothing(acquired: Acquired): boolean {
  return (
    acquired.kind === 'failed' && acquired.source === '-' && acquired.error.code === 'file-empty'
  )
}

async function lineOf(acquired: Acquired, context: Context): Promise<string> {
  if (acquired.kind === 'failed') return errorLine(acquired)
  // Where it came from: its own address, not its place in this input.
  const capture = { ...acquired.capture, source: acquired.capture.given.url ?? '-' }
  try {
    return JSON.stringify({ capture, reading: await (await context.readout()).read(capture) })
  } catch (error) {
    if (error instanceof OperationError && error.code === 'reading-failed')
      return errorLine({ source: capture.source, error }, capture.id)
    throw error
  }
}

function errorLine(
  { source, error: { code, message } }: Omit<Extract<Acquired, { kind: 'failed' }>, 'kind'>,
  capture?: string,
): string {
  const words = source === '-' ? message : message.replaceAll(source, 'the line')
  const error = { code, message: words, ...(capture === undefined ? {} : { capture }) }
  return JSON.stringify({ error })
}
