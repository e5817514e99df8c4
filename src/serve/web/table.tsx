/**
 * Parts of tables. In: names of columns. Out: a head with scopes.
 */
import type { ComponentChildren, VNode } from 'preact'

/** The head of a table; a column of figures is set to the right. */
export function TableHead({ columns, figures = [], children }: HeadProps): VNode {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" {...(figures.includes(column) && { class: 'number' })}>
            {column}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  )
}

interface HeadProps {
  readonly columns: readonly string[]
  readonly figures?: readonly string[]
  /** Further cells. */
  readonly children?: ComponentChildren
}
