/**
 * The words of a sentence as a table: all that is known of each, and what it hangs on.
 * In: a sentence. Out: a table that scrolls within itself; it is the drawn tree's text.
 */
import type { VNode } from 'preact'
import type { Sentence, Token } from '../../language/index.ts'
import { World } from './marks.tsx'
import { TableHead } from './table.tsx'

const COLUMNS = ['no.', 'form', 'lemma', 'UPOS', 'XPOS', 'features', 'head', 'relation']

/** The table of a sentence's words; `label` names the sentence. */
export function WordTable({ sentence, label }: { sentence: Sentence; label: string }): VNode {
  const { tokens } = sentence
  return (
    <div class="wide" tabIndex={0} role="group" aria-label={label}>
      <table class="words">
        <caption>{label}</caption>
        <TableHead columns={COLUMNS} figures={['no.']} />
        <tbody>
          {tokens.map((token) => (
            <WordRow key={token.index} token={token} head={tokens[token.head]} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WordRow({ token, head }: { token: Token; head: Token | undefined }): VNode {
  const features = Object.entries(token.features)
  return (
    <tr>
      <td class="number">{token.index + 1}</td>
      <th scope="row">
        <World words={token.form} />
      </th>
      <td>
        <World words={token.lemma} />
      </td>
      <td>{token.upos}</td>
      <td>{token.xpos}</td>
      <td class="features">
        {features.length === 0 ? (
          <span class="none">–</span>
        ) : (
          features.map(([name, value]) => (
            <span key={name} class="feature">
              {name}={value}{' '}
            </span>
          ))
        )}
      </td>
      <td>
        {head ? (
          <>
            {head.index + 1} <World words={head.form} />
          </>
        ) : (
          <span class="none">–</span>
        )}
      </td>
      <td>{token.relation}</td>
    </tr>
  )
}
