/**
 * Words for the versions of an article: in which state each is, and what is to be known of the one shown.
 * In: what the record knows of the versions. Out: phrases for pages and terminals.
 */
import type { ArticleView } from '../../record/index.ts'

export type VersionFacts = ArticleView['versions'][number]

/** The state of a version in words. */
export const VERSION_STATES: Readonly<Record<VersionFacts['state'], string>> = {
  stands: 'counts',
  corrected: 'corrected since',
  repeated: 'says the same again',
  'taken out': 'taken out',
}

/** What the reader of a version must know before reading on; nothing of one that counts. */
export function versionInWords(own: VersionFacts | undefined): string | undefined {
  switch (own?.state) {
    case 'corrected':
      return 'The page says something else since: this version counts no more.'
    case 'repeated':
      return 'The page was captured again and said the same: an earlier capture counts.'
    default:
      return undefined
  }
}
