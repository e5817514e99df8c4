/** What the commands that decide share: who and why on the command line, and a decision in words. */
import type { Command } from 'commander'
import { OperationError } from '../../../acquire/index.ts'
import type { Deciding, Decision } from '../../../record/index.ts'
import { DECISION_WORDS } from '../../words/words.ts'
import { now, type CommonOptions } from '../context.ts'
import { harmless } from '../terminal.ts'
import { withCommonOptions } from './command.ts'

export interface DecisionOptions extends CommonOptions {
  readonly because?: string
  readonly by: string
}

/** Adds who decides, and why. */
export function withDecisionOptions(command: Command): Command {
  return withCommonOptions(command)
    .option('--because <words>', 'why')
    .option('--by <name>', 'who decides', 'you')
}

/** Who decides, why and when; a merge and a split without a reason are refused. */
export function decidingFrom({ because, by }: DecisionOptions): Deciding {
  if (because === undefined || because.trim() === '')
    throw new OperationError('wrong-use', 'a decision needs a reason: add --because "WORDS"')
  return { because, by: `user:${by}`, now: now() }
}

/** A decision on one line: id, day, what, by whom, why. */
export function decisionInWords({ id, kind, left, right, because, by, at }: Decision): string {
  const on = [left, ...(right === undefined ? [] : [right])].join(' ')
  return harmless(`${id}  ${at.slice(0, 10)}  ${DECISION_WORDS[kind]} ${on}  by ${by}: ${because}`)
}
