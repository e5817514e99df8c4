/**
 * A thin reader of our own documents: headings, paragraphs, lists, tables, code, links, emphasis.
 * In: Markdown of `docs/`. Out: elements. HTML in it is shown as text; links lead only within the
 * site or to the web.
 */
import type { ComponentChildren, VNode } from 'preact'
import { webAddress } from '../words/plain.ts'

/** A document as elements. */
export function Markdown({ source }: { source: string }): VNode {
  return <div class="document">{blocksOf(source).map((block, index) => blockOf(block, index))}</div>
}

/** The first heading of a document. */
export function headingOf(source: string): string | undefined {
  return /^# +(.+)$/m.exec(source)?.[1]?.replace(/[`*]/g, '').trim()
}

/** Blocks: runs of lines that are not blank; a fence holds together what stands in it. */
function blocksOf(source: string): readonly (readonly string[])[] {
  const blocks: string[][] = []
  let block: string[] = []
  let isFenced = false
  for (const line of source.split(/\r?\n/)) {
    if (line.startsWith('```')) isFenced = !isFenced
    const breaks = !isFenced && (line.trim() === '' || /^#{1,6} /.test(line))
    if (breaks && block.length > 0) {
      blocks.push(block)
      block = []
    }
    if (line.trim() !== '' || isFenced) block.push(line)
    if (/^#{1,6} /.test(line) && !isFenced) {
      blocks.push(block)
      block = []
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks
}

function blockOf(lines: readonly string[], key: number): VNode {
  const [first = ''] = lines
  const heading = /^(#{1,6}) +(.*)$/.exec(first)
  if (heading) return <Heading key={key} level={heading[1]?.length ?? 1} words={heading[2] ?? ''} />
  if (first.startsWith('```'))
    return (
      <pre key={key}>
        <code>
          {lines
            .slice(1)
            .filter((line) => !line.startsWith('```'))
            .join('\n')}
        </code>
      </pre>
    )
  if (first.startsWith('|')) return <Table key={key} lines={lines} />
  if (/^\s*[-*] /.test(first)) return <ul key={key}>{itemsOf(lines)}</ul>
  if (/^\s*\d+\. /.test(first)) return <ol key={key}>{itemsOf(lines)}</ol>
  if (first.startsWith('>'))
    return (
      <blockquote key={key}>
        {inline(lines.map((line) => line.replace(/^> ?/, '')).join(' '))}
      </blockquote>
    )
  return <p key={key}>{inline(lines.join(' '))}</p>
}

function Heading({ level, words }: { level: number; words: string }): VNode {
  const id = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const content = inline(words)
  if (level === 1) return <h1 id={id}>{content}</h1>
  if (level === 2) return <h2 id={id}>{content}</h2>
  return <h3 id={id}>{content}</h3>
}

function itemsOf(lines: readonly string[]): readonly VNode[] {
  const items: string[] = []
  for (const line of lines) {
    const item = /^\s*(?:[-*]|\d+\.) +(.*)$/.exec(line)
    if (item) items.push(item[1] ?? '')
    else items[items.length - 1] = `${items[items.length - 1] ?? ''} ${line.trim()}`
  }
  return items.map((item, index) => <li key={index}>{inline(item)}</li>)
}

function Table({ lines }: { lines: readonly string[] }): VNode {
  const rows = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  const [head = [], ...rest] = rows
  const body = rest.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)))
  return (
    <div class="wide" tabIndex={0} role="group" aria-label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} data-label={head[column] ?? ''}>
                  {inline(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Code, links, strong and emphasised words; each pattern excludes its own end, so the scan is linear. */
const INLINE = /`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g

function inline(words: string): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let position = 0
  for (const match of words.matchAll(INLINE)) {
    parts.push(words.slice(position, match.index))
    position = match.index + match[0].length
    const [, code, label, target, strong, emphasised] = match
    if (code !== undefined) parts.push(<code>{code}</code>)
    else if (label !== undefined) parts.push(linkTo(target ?? '', label))
    else if (strong !== undefined) parts.push(<strong>{strong}</strong>)
    else parts.push(<em>{emphasised}</em>)
  }
  return [...parts, words.slice(position)]
}

function linkTo(target: string, label: string): VNode {
  const own = /^[#/](?!\/)/.test(target) ? target : ownDocument(target)
  const address = own ?? webAddress(target)
  return address === undefined ? <span>{label}</span> : <a href={address}>{label}</a>
}

/** Links between documents lead to their pages here. */
function ownDocument(target: string): string | undefined {
  const name = /^(?:\.\.?\/)*(?:codebook\/)?([a-z0-9-]+)\.md(#[\w-]+)?$/.exec(target)
  if (!name) return undefined
  const [, file = '', anchor = ''] = name
  if (file === 'accuracy') return `/accuracy${anchor}`
  return file === 'README' || file === 'index' ? `/codebook${anchor}` : `/codebook/${file}${anchor}`
}
