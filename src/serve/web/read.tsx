/**
 * Reading a pasted text: the form, and the bar above a text that was read and not kept.
 * In: what was typed. Out: forms; nothing is stored before "keep it", so the text travels with the form.
 */
import type { VNode } from 'preact'
import type { View } from './frame.tsx'

/** What a reader types into the form. */
export interface PastedText {
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

/** The page with the large box. */
export function readView(typed: Partial<PastedText> = {}): View {
  const body = (
    <>
      <h1>Read a report</h1>
      <p class="lead">
        Paste a news report or an official readout. It is read here, on this machine; nothing is
        stored unless you keep it. To see how a single sentence is read, with its tree and its
        rules, <a href="/explain">explain it</a>.
      </p>
      <form class="ask" method="post" action="/read">
        <label for="text">The report, headline included if it has one</label>
        <textarea id="text" name="text" rows={14} required>
          {typed.text ?? ''}
        </textarea>
        <div class="fields">
          <label>
            published <span class="soft">(leave empty if unknown)</span>
            <input name="published" type="date" value={typed.published ?? ''} />
          </label>
          <label>
            outlet
            <input name="outlet" type="text" value={typed.outlet ?? ''} />
          </label>
          <label>
            address
            <input name="url" type="url" value={typed.url ?? ''} />
          </label>
        </div>
        <button type="submit">Read it</button>
      </form>
    </>
  )
  return { title: 'Read a report', body, place: '/read' }
}

/** "Keep it" and "forget it". */
export function KeepBar({ typed }: { typed: PastedText }): VNode {
  return (
    <form class="keep" method="post" action="/read/keep">
      <p>This text was read and is not stored.</p>
      <input type="hidden" name="text" value={typed.text} />
      <input type="hidden" name="published" value={typed.published ?? ''} />
      <input type="hidden" name="outlet" value={typed.outlet ?? ''} />
      <input type="hidden" name="url" value={typed.url ?? ''} />
      <button type="submit">Keep it</button> <a href="/read">Forget it</a>
    </form>
  )
}
