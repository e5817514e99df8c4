/**
 * The form of a search: words, then the fields that narrow it.
 * In: what was asked, the outlets of the record. Out: a form.
 */
import type { VNode } from 'preact'
import type { Parameters } from './addresses.ts'
import { ACT_TYPE_NAMES, STATUS_NAMES } from '../words/words.ts'

export interface SearchFormProps {
  readonly query: Parameters
  readonly sources: readonly string[]
}

/** Fields that stand folded until one is used. */
const FIELDS = ['a', 'b', 'type', 'status', 'source', 'from', 'to'] as const

/** The form. */
export function SearchForm({ query, sources }: SearchFormProps): VNode {
  const isNarrowed = FIELDS.some((field) => query[field] !== undefined)
  return (
    <form class="ask" method="get" action="/search">
      <label for="q">Words as they stand in the articles</label>
      <div class="row">
        <input id="q" name="q" type="search" value={query['q'] ?? ''} />
        <Choice name="in" label="in" shown={query['in']} names={['articles', 'events']} />
        <button type="submit">Search</button>
      </div>
      <details open={isNarrowed}>
        <summary>narrow by party, type, status, date or source</summary>
        <div class="fields">
          <Typed name="a" label="a party" value={query['a']} example="usa/defence" />
          <Typed name="b" label="the other party" value={query['b']} example="russia/defence" />
          <Choice name="type" label="type" shown={query['type']} names={['', ...ACT_TYPE_NAMES]} />
          <Choice
            name="status"
            label="status"
            shown={query['status']}
            names={['', ...STATUS_NAMES]}
          />
          <Choice name="source" label="source" shown={query['source']} names={['', ...sources]} />
          <label>
            from
            <input name="from" type="date" value={query['from'] ?? ''} />
          </label>
          <label>
            to
            <input name="to" type="date" value={query['to'] ?? ''} />
          </label>
        </div>
      </details>
      {query['as-of'] !== undefined && <input type="hidden" name="as-of" value={query['as-of']} />}
    </form>
  )
}

interface TypedProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly example: string
}

function Typed({ name, label, value, example }: TypedProps): VNode {
  return (
    <label>
      {label}
      <input name={name} value={value ?? ''} placeholder={example} />
    </label>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly shown: string | undefined
  readonly names: readonly string[]
}

function Choice({ name, label, shown, names }: ChoiceProps): VNode {
  return (
    <label class="choice">
      {label}
      <select name={name}>
        {names.map((one) => (
          <option key={one} value={one} selected={one === (shown ?? names[0])}>
            {one === '' ? 'any' : one}
          </option>
        ))}
      </select>
    </label>
  )
}
