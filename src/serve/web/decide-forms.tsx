/**
 * The forms with which a person merges, splits and undoes; they work without script.
 * In: an event, its tellings, a near miss or a decision. Out: forms that ask who decides and why.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { Contact, ContactId, Decision } from '../../record/index.ts'
import { World } from './marks.tsx'

/** Who decides, and why: both are asked, since a decision without a reason cannot be judged later. */
function WhoAndWhy({ button }: { button: string }): VNode {
  return (
    <div class="fields">
      <label class="wide">
        why
        <input name="because" type="text" required maxLength={2000} />
      </label>
      <label>
        who decides
        <input name="by" type="text" required maxLength={100} autocomplete="name" />
      </label>
      <button type="submit">{button}</button>
    </div>
  )
}

function Deciding({ summary, children }: { summary: string; children: ComponentChildren }): VNode {
  return (
    <details class="decide">
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

/** Takes ticked reports out of an event. */
export function SplitForm({ contact }: { contact: Contact }): VNode | null {
  if (contact.mentions.length < 2) return null
  return (
    <Deciding summary="Split: some of these are of another event">
      <form method="post" action={`/event/${encodeURIComponent(contact.id)}/split`}>
        <fieldset>
          <legend>Reports that are of another event</legend>
          {contact.mentions.map((mention, index) => (
            <label key={mention} class="choice">
              <input type="checkbox" name="mention" value={mention} />
              <span>
                <World words={contact.quotes[index]?.source ?? mention} />:{' '}
                <q>
                  <World words={contact.quotes[index]?.quote ?? ''} />
                </q>
              </span>
            </label>
          ))}
        </fieldset>
        <WhoAndWhy button="Split them off" />
      </form>
    </Deciding>
  )
}

/** Holds an event and a near miss together. */
export function MergeForm({ event, other }: { event: ContactId; other: ContactId }): VNode {
  return (
    <Deciding summary="Merge: they are one event">
      <form method="post" action={`/event/${encodeURIComponent(event)}/merge`}>
        <input type="hidden" name="with" value={other} />
        <WhoAndWhy button="Merge them" />
      </form>
    </Deciding>
  )
}

/** Takes back a decision. */
export function UndoForm({ event, decision }: { event: ContactId; decision: Decision }): VNode {
  return (
    <Deciding summary="Undo">
      <form method="post" action={`/decision/${encodeURIComponent(decision.id)}/undo`}>
        <input type="hidden" name="event" value={event} />
        <WhoAndWhy button="Undo it" />
      </form>
    </Deciding>
  )
}
