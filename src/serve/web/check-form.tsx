/**
 * How a claim was understood, as a form that can be changed.
 * In: what was typed and, where there is one, the claim as understood. Out: a form that asks again.
 */
import type { VNode } from 'preact'
import type { ClaimQuery } from '../../record/index.ts'
import { durationInWords, edtfInWords } from './dates.ts'
import { World } from './marks.tsx'
import { CLAIM_CONTACT_WORDS, CLAIM_KIND_WORDS } from './words.ts'

/** What stands in the form. */
export interface CheckTyped {
  readonly claim: string
  readonly a?: string
  readonly b?: string
  readonly on?: string
  readonly contact?: string
  readonly scope?: string
}

/** The form under a verdict. */
export function CheckForm({ typed, claim }: { typed: CheckTyped; claim?: ClaimQuery }): VNode {
  return (
    <section>
      <h2>{claim ? 'How it was understood' : 'Ask'}</h2>
      {claim && <Understood claim={claim} />}
      <form class="ask" method="get" action="/check">
        <label for="claim">the claim</label>
        <textarea id="claim" name="claim" rows={2} required>
          {typed.claim}
        </textarea>
        <Fields typed={typed} {...(claim && { claim })} />
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

function Understood({ claim }: { claim: ClaimQuery }): VNode {
  return (
    <p>
      {claim.kind === 'nth' ? `number ${claim.value ?? '?'}` : CLAIM_KIND_WORDS[claim.kind]}
      {claim.kind !== 'nth' && claim.value !== undefined && `, ${valueInWords(claim.value)}`} ·{' '}
      {CLAIM_CONTACT_WORDS[claim.contact]} · <World words={claim.left.label} /> –{' '}
      <World words={claim.right.label} /> as {claim.scope} · said on{' '}
      <time>{claim.on.slice(0, 10)}</time>
    </p>
  )
}

function valueInWords(value: string | number): string {
  const words = String(value)
  return words.startsWith('P') ? durationInWords(words) : edtfInWords(words)
}
