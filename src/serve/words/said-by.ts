/**
 * Who says it and through what, in one short phrase: "Pat Ryder, in a briefing, on 25 June 2024",
 * "the general, as told by a senator", "the ministry denies it, in a post on Telegram".
 * In: a reading and one of its attributions. Out: words for pages and terminal.
 */
import { chainOf, type Attribution } from '../../attribution/index.ts'
import type { Reading } from '../../reading.ts'
import { edtfInWords } from './dates.ts'
import { speakerOf } from './speakers.ts'

const STANCE_WORDS: Readonly<Record<Attribution['stance'], string>> = {
  says: '',
  confirms: ' confirms it',
  denies: ' denies it',
  doubts: ' doubts it',
  declines: ' would not say',
  asks: ' asks for it',
  orders: ' orders it',
  hopes: ' hopes for it',
}

const CHANNEL_WORDS: Readonly<Record<NonNullable<Attribution['channel']>, string>> = {
  briefing: 'in a briefing',
  'press-conference': 'at a press conference',
  statement: 'in a statement',
  readout: 'in a readout',
  post: 'in a post',
  interview: 'in an interview',
  broadcast: 'in a broadcast',
  call: 'in a call',
  letter: 'in a letter',
  speech: 'in a speech',
  leak: 'in a leak',
  'court-paper': 'in a court paper',
}

/** The whole chain, innermost first; the outlet that prints it is left unsaid. */
export function saidByInWords(reading: Reading, attribution: Attribution): string {
  const [inner = attribution, ...outer] = chainOf(reading.attributions, attribution)
  return [
    oneInWords(reading, inner),
    ...outer.map((one) => `as told by ${oneInWords(reading, one)}`),
  ].join(', ')
}

function oneInWords(reading: Reading, attribution: Attribution): string {
  const { stance, channel, network, saidOn } = attribution
  const through =
    channel === undefined
      ? undefined
      : `${CHANNEL_WORDS[channel]}${network === undefined ? '' : ` on ${network}`}`
  const parts = [
    `${speakerOf(reading, attribution).name}${STANCE_WORDS[stance]}`,
    through,
    saidOn && `on ${edtfInWords(saidOn.edtf)}`,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}
