/**
 * The switches of a line: definition, scope, kind, window. Links and one small form, no script.
 * In: the answer and what the reader chose. Out: links that say what they would change.
 */
import type { VNode } from 'preact'
import type { LineAnswer } from '../../record/index.ts'
import { addressOf, type Parameters } from './addresses.ts'
import { CLAIM_CONTACT_WORDS } from '../words/words.ts'

export interface LineChoices {
  /** The page's own address with its query. */
  readonly address: string
  readonly path: string
  readonly parameters: Parameters
  /** The same two parties as persons, offices and states; the one shown has no address. */
  readonly scopes: readonly {
    readonly words: string
    readonly address?: string
    readonly isShown: boolean
  }[]
}

const DEFINITIONS = {
  strict: 'strict: held, told by a party or by the outlet as fact',
  lenient: 'lenient: also reported, background or possible',
} as const

/** All switches in one row. */
export function LineSwitches({ answer, choices }: SwitchesProps): VNode {
  return (
    <div class="switches">
      <DefinitionSwitch answer={answer} choices={choices} />
      <ScopeSwitch choices={choices} />
      <KindSwitch answer={answer} choices={choices} />
      <WindowForm choices={choices} />
    </div>
  )
}

interface SwitchesProps {
  readonly answer: LineAnswer
  readonly choices: LineChoices
}

function DefinitionSwitch({ answer, choices }: SwitchesProps): VNode {
  const other = answer.otherDefinition
  const shown = other.definition === 'strict' ? 'lenient' : 'strict'
  const change = [
    other.adds > 0 ? `+${other.adds}` : '',
    other.removes > 0 ? `−${other.removes}` : '',
  ].filter((words) => words !== '')
  const address = addressOf(choices.path, {
    ...choices.parameters,
    definition: other.definition === 'strict' ? undefined : other.definition,
  })
  return (
    <p role="group" aria-label="Definition of a contact">
      <span class="chosen" aria-current="true">
        {DEFINITIONS[shown]}
      </span>
      <a href={address}>
        {other.definition} ({change.length === 0 ? 'no other rows' : change.join(', ')})
      </a>
    </p>
  )
}

function ScopeSwitch({ choices }: { choices: LineChoices }): VNode {
  return (
    <p role="group" aria-label="Parties as">
      {choices.scopes.map(({ words, address, isShown }) =>
        isShown ? (
          <span key={words} class="chosen" aria-current="true">
            {words}
          </span>
        ) : address === undefined ? (
          <span key={words} class="none" title="The record does not know them on this line">
            {words}
          </span>
        ) : (
          <a key={words} href={address}>
            {words}
          </a>
        ),
      )}
    </p>
  )
}

function KindSwitch({ answer, choices }: SwitchesProps): VNode {
  const shown = answer.query.kind ?? 'any'
  return (
    <p role="group" aria-label="Kind of contact">
      {(['any', 'call', 'meeting', 'visit'] as const).map((kind) =>
        kind === shown ? (
          <span key={kind} class="chosen" aria-current="true">
            {CLAIM_CONTACT_WORDS[kind]}
          </span>
        ) : (
          <a
            key={kind}
            href={addressOf(choices.path, {
              ...choices.parameters,
              kind: kind === 'any' ? undefined : kind,
            })}
          >
            {CLAIM_CONTACT_WORDS[kind]}
          </a>
        ),
      )}
    </p>
  )
}

function WindowForm({ choices }: { choices: LineChoices }): VNode {
  const { from, to, ...others } = choices.parameters
  return (
    <form method="get" action={choices.path} aria-label="Window">
      {Object.entries(others).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        from <input type="date" name="from" value={from ?? ''} />
      </label>{' '}
      <label>
        to <input type="date" name="to" value={to ?? ''} />
      </label>{' '}
      <button type="submit">Show</button>
    </form>
  )
}
