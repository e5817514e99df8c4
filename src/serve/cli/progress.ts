/**
 * Progress on long work: a bar with rate and time left on a terminal, a plain line now and then elsewhere.
 * Written to standard error, so that results on standard output stay clean.
 */
import { SingleBar, Presets } from 'cli-progress'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** One more done; `total` may grow while it is not yet known. */
  step(done: number, total: number): void
  stop(): void
}

/** Shorter work than this shows nothing, milliseconds. */
const QUIET = 1500
const LINE_EVERY = 10_000

export function progressOn(terminal: Terminal, what: string): Progress {
  return terminal.isTerminal ? barOn(terminal, what) : linesOn(terminal, what)
}

function barOn(terminal: Terminal, what: string): Progress {
  const started = Date.now()
  let bar: SingleBar | undefined
  return {
    step(done, total) {
      if (bar === undefined && Date.now() - started < QUIET) return
      bar ??= startBar(terminal, what, total)
      bar.setTotal(total)
      bar.update(done, { rate: rateOf(done, started) })
    },
    stop: () => bar?.stop(),
  }
}

function startBar(terminal: Terminal, what: string, total: number): SingleBar {
  const format = `${what} {bar} {value}/{total}  {rate} a second  {eta_formatted} left`
  const bar = new SingleBar(
    { format, stream: terminal.log as NodeJS.WritableStream, hideCursor: true, barsize: 24 },
    Presets.shades_grey,
  )
  bar.start(total, 0, { rate: '–' })
  return bar
}

function linesOn(terminal: Terminal, what: string): Progress {
  const started = Date.now()
  let last = started
  return {
    step(done, total) {
      if (Date.now() - last < LINE_EVERY) return
      last = Date.now()
      terminal.log.write(`${what}: ${done} of ${total}, ${rateOf(done, started)} a second\n`)
    },
    stop: () => undefined,
  }
}

function rateOf(done: number, started: number): string {
  return (done / Math.max(0.001, (Date.now() - started) / 1000)).toFixed(1)
}
