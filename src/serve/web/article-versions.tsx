/**
 * The versions of an article: a banner over one that counts no more, a list of all.
 * In: an article as the record knows it. Out: parts of its page.
 */
import type { VNode } from 'preact'
import type { ArticleView } from '../../record/index.ts'
import type { Reading } from '../../reading.ts'
import { textAt } from '../../text/index.ts'
import { dateInWords } from '../words/dates.ts'
import { VERSION_STATES, versionInWords } from '../words/version-words.ts'
import { articleAddress } from './addresses.ts'
import { World } from './marks.tsx'

type Versions = ArticleView['versions']

/** What is to be known before reading: that the page was changed since, or takes itself back. */
export function VersionBanner({
  reading: { article },
  versions,
}: {
  reading: Reading
  versions: Versions
}): VNode | null {
  const words = versionInWords(versions.find((one) => one.article === article.id))
  const counting = versions.find(({ state }) => state === 'stands')
  const [said] = article.notice?.evidence ?? []
  if (words === undefined && !said) return null
  return (
    <p class="earlier">
      {words}{' '}
      {words !== undefined && counting && (
        <a href={articleAddress(counting.article)}>The version that counts</a>
      )}{' '}
      {said && (
        <>
          It says of itself: <World words={textAt(article.text, said)} />
        </>
      )}
    </p>
  )
}

/** All captures of the address, the one shown marked. */
export function VersionList({
  shown,
  versions,
}: {
  shown: string
  versions: Versions
}): VNode | null {
  if (versions.length === 0) return null
  return (
    <>
      <dt>versions</dt>
      {versions.map(({ article, at, state }) => (
        <dd key={article}>
          {article === shown ? (
            <span aria-current="true">{dateInWords(at)}</span>
          ) : (
            <a href={articleAddress(article)}>{dateInWords(at)}</a>
          )}{' '}
          <span class="soft">({VERSION_STATES[state]})</span>
        </dd>
      ))}
    </>
  )
}
