/**
 * How a claim was understood, as a form that can be changed.
 * In: what was typed and, where there is one, the claim as understood. Out: a form that asks again.
 */
import type { VNode } from 'preact'
import type { ClaimQuery } from '../../record/index.ts'
import { claimInWords } from './claim-words.ts'
import { World } from './marks.tsx'
import { capitalised, CLAIM_CONTACT_WORDS } from '../words/words.ts'

/** What stands in the form. */
export interface CheckTyped {
  readonly claim: string
  readonly a?: string
  readonly b?: string
  readonly on?: string
  readonly contact?: string
  readonly scope?: string
  readonly kind?: string
  readonly since?: string
  readonly day?: string
  readonly count?: string
}

export interface CheckFormProps {
  readonly typed: CheckTyped
  readonly claim?: ClaimQuery
  /** The two parties in words. */
  readonly parties?: string
}

/** The form under a verdict. */
export function CheckForm({ typed, claim, parties }: CheckFormProps): VNode {
  return (
    <section>
      <h2>{claim ? 'How it was understood' : 'Ask'}</h2>
      {claim && <Understood claim={claim} parties={parties ?? ''} />}
      <form class="ask" method="get" action="/check">
        <label for="claim">the claim</label>
        <textarea id="claim" name="claim" rows={2}>
          {typed.claim}
        </textarea>
        <Fields typed={typed} {...(claim && { claim })} />
        <Parts typed={typed} />
        <button type="submit">Check</button>
      </form>
    </section>
  )
}

function Fields({ typed, claim }: { typed: CheckTyped; claim?: ClaimQuery }): VNode {
  return (
    <div class="fields">
      <label>
        one party
        <input name="a" value={typed.a ?? ''} placeholder="usa/defence" />
      </label>
      <label>
        the other
        <input name="b" value={typed.b ?? ''} placeholder="russia/defence" />
      </label>
      <label>
        said on
        <input name="on" type="date" value={typed.on ?? claim?.on.slice(0, 10) ?? ''} />
      </label>
      <Choice
        name="contact"
        label="counting"
        shown={typed.contact ?? ''}
        choices={CONTACT_CHOICES}
      />
      <Choice name="scope" label="parties as" shown={typed.scope ?? ''} choices={SCOPE_CHOICES} />
    </div>
  )
}

/** The claim by its parts, for whom no sentence serves. */
function Parts({ typed }: { typed: CheckTyped }): VNode {
  return (
    <details open={typed.kind !== undefined}>
      <summary>or give the claim by its parts</summary>
      <div class="fields">
        <Choice name="kind" label="kind" shown={typed.kind ?? ''} choices={KIND_CHOICES} />
        <label>
          since, or for how long
          <input name="since" value={typed.since ?? ''} placeholder="2023-03 or 15 months" />
        </label>
        <label>
          the last was on
          <input name="day" value={typed.day ?? ''} placeholder="2023-03-15" />
        </label>
        <label>
          how many, or which
          <input name="count" inputMode="numeric" value={typed.count ?? ''} placeholder="2" />
        </label>
      </div>
    </details>
  )
}

const KIND_CHOICES: Choices = [
  ['', 'as the sentence says'],
  ['first-since', 'first since'],
  ['first-ever', 'first ever'],
  ['last', 'last'],
  ['nth', 'a count'],
  ['none-since', 'none since'],
]

type Choices = readonly (readonly [value: string, words: string])[]

const CONTACT_CHOICES: Choices = [['', 'as the claim says'], ...Object.entries(CLAIM_CONTACT_WORDS)]
const SCOPE_CHOICES: Choices = [
  ['', 'as the claim says'],
  ['offices', 'offices'],
  ['persons', 'persons'],
  ['states', 'states'],
]

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly shown: string
  readonly choices: Choices
}

function Choice({ name, label, shown, choices }: ChoiceProps): VNode {
  return (
    <label>
      {label}
      <select name={name}>
        {choices.map(([value, words]) => (
          <option key={value} value={value} selected={value === shown}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Understood({ claim, parties }: { claim: ClaimQuery; parties: string }): VNode {
  return (
    <p>
      {capitalised(claimInWords(claim))} · <World words={parties} /> · said on{' '}
      <time>{claim.on.slice(0, 10)}</time>
    </p>
  )
}
