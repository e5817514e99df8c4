/**
 * All other time taggers, in the order in which they are printed. Each is loaded only when it is asked for;
 * one that is missing, or that fails, is said loudly and the others go on.
 */
import type { TimeDocument } from '../layers/time-gold.ts'
import type { OurTime } from '../layers/time-score.ts'
import type { OpenedPeer } from './peer.ts'

interface NamedPeer {
  readonly name: string
  readonly open: () => Promise<OpenedPeer>
}

const PEERS: readonly NamedPeer[] = [
  {
    name: 'HeidelTime',
    open: async () => (await import('./heideltime.ts')).openHeidelTime(),
  },
  {
    name: 'Recognizers-Text',
    open: async () => (await import('./recognizers.ts')).openRecognizers(),
  },
  {
    name: 'compromise-dates',
    open: async () => (await import('./compromise.ts')).openCompromise(),
  },
  {
    name: 'chrono-node',
    open: async () => (await import('./chrono.ts')).openChrono(),
  },
]

export type PeerAnswer =
  | {
      readonly kind: 'answered'
      readonly name: string
      readonly version: string
      /** For each document, in the order of the documents. */
      readonly times: readonly (readonly OurTime[])[]
    }
  | { readonly kind: 'missing'; readonly name: string; readonly what: string }

/** What each of the others finds in the documents. */
export async function answersOfPeers(
  documents: readonly TimeDocument[],
): Promise<readonly PeerAnswer[]> {
  const answers: PeerAnswer[] = []
  for (const peer of PEERS) {
    const answer = await answerOf(peer, documents)
    answers.push(answer)
    if (answer.kind === 'missing')
      process.stderr.write(`eval: SKIPPED ${answer.name}: ${answer.what}\n`)
  }
  return answers
}

async function answerOf(
  { name, open }: NamedPeer,
  documents: readonly TimeDocument[],
): Promise<PeerAnswer> {
  try {
    const opened = await open()
    if (opened.kind === 'missing') return { ...opened, name }
    const { version, find } = opened.peer
    return { kind: 'answered', name, version, times: await find(documents) }
  } catch (cause) {
    return { kind: 'missing', name, what: String(cause) }
  }
}
