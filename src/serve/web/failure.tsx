/**
 * Pages for what went wrong: what is not here, why, and what to do.
 * In: a status, words. Out: the page's body.
 */
import type { View } from './frame.tsx'
import { World } from './marks.tsx'

export interface Failure {
  readonly status: number
  readonly code: string
  readonly message: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'This cannot be asked so',
  403: 'Refused',
  404: 'Nothing at this address',
  413: 'Too long',
  421: 'Not the address of this Readout',
  503: 'Not ready',
}

/** The page of a failure. */
export function failureView({ status, code, message }: Failure): View {
  const title = TITLES[status] ?? (status >= 500 ? 'Something failed here' : 'This did not work')
  const body = (
    <section class="empty">
      <h1>{title}</h1>
      <p class="lead">
        <World words={message} />
      </p>
      <ul>
        <li>
          A line: <a href="/line/usa/defence/russia/defence">/line/usa/defence/russia/defence</a>,
          or <a href="/line/usa/russia">/line/usa/russia</a>.
        </li>
        <li>
          A claim: <a href="/check">check it</a>. Words: <a href="/search">search them</a>. A
          report: <a href="/read">paste it</a>.
        </li>
        <li>
          All addresses stand in the <a href="/api/openapi.json">description of the HTTP API</a>.
        </li>
      </ul>
      <p class="soft">
        <code>
          {status} {code}
        </code>
      </p>
    </section>
  )
  return { title, body }
}
