/**
 * A pasted text on its way to be read. In: what was typed into a form or sent as JSON. Out: a capture;
 * an empty field is one that was not filled in, and a date that is none is refused.
 */
import { captureFromText, type Capture } from '../../acquire/index.ts'
import type { PastedText } from '../web/read.tsx'
import { momentFrom } from './moments.ts'
import type { Site } from './site.ts'

/** The capture of a pasted text. */
export function captureFromPasted(
  site: Site,
  { text, published, outlet, url }: PastedText,
): Capture {
  const given = {
    ...(isGiven(published) && { published: momentFrom(published, 'published') ?? published }),
    ...(isGiven(outlet) && { outlet }),
    ...(isGiven(url) && { url }),
  }
  return captureFromText(text, given, { now: () => site.now() })
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
