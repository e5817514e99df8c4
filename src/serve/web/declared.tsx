/**
 * What persons have declared complete, and the form to do so.
 * In: coverage. Out: a table with a button to take each back, and a form.
 */
import type { VNode } from 'preact'
import type { Coverage } from '../../record/index.ts'
import { World } from './marks.tsx'
import { TableHead } from './table.tsx'

/** The standing declarations, and a form for another; an earlier state only shows them. */
export function Declared({ coverage, isNow }: { coverage: Coverage; isNow: boolean }): VNode {
  return (
    <section id="declared">
      <h2>Declared complete</h2>
      <p>
        Where somebody vouches that the ledger of two parties holds every contact of a time, a
        silence there is one: “not decidable” may become “supported”.
      </p>
      {coverage.declared.length > 0 && <Declarations coverage={coverage} isNow={isNow} />}
      {isNow && <DeclareForm />}
    </section>
  )
}

function Declarations({ coverage, isNow }: { coverage: Coverage; isNow: boolean }): VNode {
  return (
    <table class="ledger">
      <caption>Ledgers that a person has declared complete</caption>
      <TableHead
        columns={['line', 'what', 'from', 'to', 'by', 'because', ...(isNow ? [''] : [])]}
      />
      <tbody>
        {coverage.declared.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <World words={one.parties.join(' – ')} />
            </th>
            <td data-label="what">{one.kind === undefined ? 'all contacts' : `${one.kind}s`}</td>
            <td data-label="from">{one.from}</td>
            <td data-label="to">{one.to}</td>
            <td data-label="by">
              <World words={one.by.replace(/^\w+:/, '')} />
            </td>
            <td data-label="because">
              <World words={one.because} />
            </td>
            {isNow && (
              <td>
                <form method="post" action="/declare/undo">
                  <input type="hidden" name="id" value={one.id} />
                  <button type="submit">take back</button>
                </form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DeclareForm(): VNode {
  return (
    <details>
      <summary>declare a ledger complete</summary>
      <form class="ask" method="post" action="/declare">
        <div class="fields">
          <label>
            one party
            <input name="a" required placeholder="usa/defence" />
          </label>
          <label>
            the other
            <input name="b" required placeholder="russia/defence" />
          </label>
          <label>
            contacts
            <select name="kind">
              <option value="any">all</option>
              <option value="call">calls</option>
              <option value="meeting">meetings</option>
              <option value="visit">visits</option>
            </select>
          </label>
          <Days />
          <label>
            who says so
            <input name="by" required placeholder="your name" />
          </label>
        </div>
        <label for="because">why it is complete</label>
        <textarea id="because" name="because" rows={2} required></textarea>
        <button type="submit">Declare</button>
      </form>
    </details>
  )
}

function Days(): VNode {
  return (
    <>
      <label>
        from
        <input name="from" type="date" required />
      </label>
      <label>
        to
        <input name="to" type="date" required />
      </label>
    </>
  )
}
