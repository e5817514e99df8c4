/**
 * English words of questions left open: "how long", "why", "whether", "the state of".
 */
import type { LeftOpenWords } from '../../left-open-words.ts'

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const leftOpenWords: LeftOpenWords = {
  interrogatives: wordSet('how why whether if who whom whose what when where which'),
  statements: wordSet('that'),
  telling:
    wordSet(`say comment respond reply answer disclose reveal specify elaborate confirm identify
    explain tell discuss address detail clarify provide give`),
  unspecific: wordSet(`it that this them those these anything nothing update comment announcement
    readout question request more you information detail specific specifics further answer there
    interview call email message add offer share preview`),
  requests: wordSet('can could would will'),
  askers: wordSet('you'),
  questions: [
    { question: 'length', opening: 'how long' },
    { question: 'reason', opening: 'why' },
    { question: 'whether', opening: 'whether' },
    { question: 'whether', opening: 'if' },
    { question: 'who', opening: 'who' },
    { question: 'who', opening: 'whom' },
    {
      question: 'who',
      opening: 'which',
      having: wordSet('side party country government official'),
    },
    { question: 'length', having: wordSet('length duration') },
    { question: 'reason', having: wordSet('reason cause purpose motive motivation rationale') },
    { question: 'who', having: wordSet('name identity') },
    { question: 'state', having: wordSet('state status condition') },
  ],
}
