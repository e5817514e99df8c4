/**
 * English words of questions left open: "how long", "why", "whether", "the state of".
 */
import type { LeftOpenWords } from '../../left-open-words.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const leftOpenWords: LeftOpenWords = {
  interrogatives: wordSet('how why whether if who whom whose what when where which'),
  conditions: wordSet('if'),
  ordinals: new Map([
    ['first', 0],
    ['second', 1],
    ['third', 2],
  ]),
  ranked: wordSet('question one part point'),
  statements: wordSet('that'),
  telling:
    wordSet(`say comment respond reply answer disclose reveal specify elaborate confirm identify
    explain tell discuss address detail clarify provide give`),
  unspecific: wordSet(`it that this them those these anything nothing update comment announcement
    readout question request more you information detail specific specifics further answer there
    interview call email message add offer share preview read react hypothetical speculate speculation future itself themselves
    time today moment podium now week day make reporter journalist each one else lot much
    insight one phone report announce matter ask answer take back talk speak go say point thing`),
  selves: wordSet('i we me us'),
  verbs: new Map([
    ['name', 'who'],
    ['identify', 'who'],
    ['confirm', 'whether'],
    ['deny', 'whether'],
    ['rule', 'whether'],
  ]),
  requests: wordSet('can could would will'),
  askers: wordSet('you'),
  questions: [
    { question: 'length', opening: 'how long' },
    { question: 'reason', opening: 'why' },
    { question: 'whether', opening: 'whether' },
    { question: 'whether', opening: 'if' },
    { question: 'whether', opening: 'that' },
    { question: 'who', opening: 'who' },
    { question: 'who', opening: 'whom' },
    {
      question: 'who',
      opening: 'which',
      having: wordSet('side party country government official'),
    },
    { question: 'length', having: wordSet('length duration') },
    {
      question: 'reason',
      having: wordSet('reason cause purpose motive motivation rationale explanation'),
    },
    { question: 'who', having: wordSet('name identity') },
    { question: 'state', having: wordSet('state status condition') },
  ],
}
