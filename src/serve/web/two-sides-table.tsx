/**
 * The two-sided account as a table: what both sides say, what only one says, where they differ, what
 * was left open.
 * In: the two sides. Out: a table with a verdict in words on each row.
 */
import type { VNode } from 'preact'
import type { Statement } from '../../record/index.ts'
import type { LeftOpenRow } from '../two-sided.ts'
import { articleAddress } from './addresses.ts'
import { valueInWords } from '../words/field-values.ts'
import { Quoted, World } from './marks.tsx'
import { TableHead } from './table.tsx'
import { verdictInWords, type TwoSides } from '../words/two-sides.ts'
import { FIELD_WORDS } from '../words/words.ts'

interface Props {
  readonly sides: TwoSides
  readonly leftOpen: readonly LeftOpenRow[]
  readonly statements: readonly Statement[]
  readonly nameOfCountry: (code: string) => string
}

/** Two columns, a side each. */
export function TwoSidesTable({ sides, leftOpen, nameOfCountry }: Props): VNode {
  const names = [nameOfCountry(sides.left), nameOfCountry(sides.right)] as const
  return (
    <table class="ledger two-sides">
      <caption>The two sides’ own accounts</caption>
      <TableHead columns={['field', ...names, 'compared']} />
      <tbody>
        {sides.rows.map((row) => (
          <tr key={row.field} class={row.verdict === 'differs' ? 'differs' : ''}>
            <th scope="row">{FIELD_WORDS[row.field]}</th>
            <td data-label={names[0]}>
              <Told statements={row.left} />
            </td>
            <td data-label={names[1]}>
              <Told statements={row.right} />
            </td>
            <td data-label="compared">{verdictInWords(row, names)}</td>
          </tr>
        ))}
        {leftOpen.map((row) => (
          <tr key={row.question}>
            <th scope="row">left open: {row.question}</th>
            <td data-label="said" colSpan={2}>
              {row.quotes.slice(0, 1).map((quote) => (
                <Quoted key={quote.span.join('-')} quote={quote} />
              ))}
            </td>
            <td data-label="by">{row.by === undefined ? '–' : <World words={row.by} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Told({ statements }: { statements: readonly Statement[] }): VNode {
  if (statements.length === 0) return <span class="none">says nothing of it</span>
  return (
    <ul class="plain">
      {statements.map((statement) => (
        <li key={statement.id}>
          <a href={articleAddress(statement.article, statement.evidence[0])}>
            <World words={valueInWords(statement.field, statement.value)} />
          </a>{' '}
          <span class="soft">
            <World words={statement.sayers[statement.sayers.length - 1] ?? ''} />
          </span>
        </li>
      ))}
    </ul>
  )
}
