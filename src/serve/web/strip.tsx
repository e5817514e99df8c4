/**
 * The strip of a line as SVG: time to scale, silences empty, gaps of coverage hatched, a link a contact.
 * In: contacts, coverage, window. Out: one drawing for wide windows and one for narrow ones, of which
 * the stylesheet shows one. The table below the strip says the same in text.
 */
import type { VNode } from 'preact'
import { HatchPattern } from './hatch.tsx'
import type { Contact, ContactId, Coverage } from '../../record/index.ts'
import { eventAddress } from './addresses.ts'
import { headlineOf, sourcesInFull } from '../words/contact-words.ts'
import { MonthCounts, monthsFrom } from './month-counts.tsx'
import { plain } from '../words/plain.ts'
import { round, SIGN_WORDS, SignShape, type Sign } from './signs.tsx'
import type { Silence } from './silences.ts'
import { stripFrom, type Strip, type StripMark } from './strip-layout.ts'
import { counted } from '../words/words.ts'

export interface StripProps {
  readonly contacts: readonly Contact[]
  readonly coverage: Coverage
  readonly window: { readonly from: string; readonly to: string }
  readonly asOf?: string
}

const WIDTHS = { wide: 1128, narrow: 358 } as const
const MARKS_AT_MOST = 200
const LANES_AT_MOST = 7

/** The strip with its legend; above 200 marks, counts a month. */
export function ContactStrip(props: StripProps): VNode {
  const counts = <MonthCounts months={monthsFrom(props.contacts)} window={props.window} />
  if (props.contacts.length > MARKS_AT_MOST) return counts
  const wide = stripOf(props, WIDTHS.wide)
  if (wide.lanes > LANES_AT_MOST) return counts
  const narrow = stripOf(props, WIDTHS.narrow)
  const byId = new Map(props.contacts.map((contact) => [contact.id, contact]))
  const drawing = { contacts: byId, ...(props.asOf !== undefined && { asOf: props.asOf }) }
  return (
    <figure class="strip">
      <StripDrawing strip={wide} form="wide" {...drawing} />
      <StripDrawing strip={narrow} form="narrow" {...drawing} />
      <figcaption>
        <Legend
          signs={new Set(wide.marks.map((mark) => mark.sign))}
          hasGaps={wide.hatches.length > 0}
        />
        {wide.undated > 0 && (
          <span>
            {' '}
            {counted(wide.undated, 'contact')} outside this window or without a date: see the table.
          </span>
        )}
        {wide.unlabelled > 0 && (
          <span class="wide"> {counted(wide.unlabelled, 'date')} without room for a label.</span>
        )}
      </figcaption>
    </figure>
  )
}

function stripOf({ contacts, coverage, window }: StripProps, width: number): Strip {
  return stripFrom({ contacts, coverage, from: window.from, to: window.to, width })
}

interface DrawingProps {
  readonly strip: Strip
  readonly form: keyof typeof WIDTHS
  readonly contacts: ReadonlyMap<ContactId, Contact>
  readonly asOf?: string
}

function StripDrawing({ strip, form, contacts, asOf }: DrawingProps): VNode {
  const { width, height, baseline } = strip
  return (
    <svg
      class={form}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Contacts over time; the table below says the same"
    >
      <HatchPattern id={`hatch-${form}`} />
      <Ground strip={strip} form={form} />
      <line class="base" x1="0" x2={width} y1={baseline} y2={baseline} />
      {strip.marks.map((mark) => {
        const contact = contacts.get(mark.contact)
        const href = eventAddress(mark.contact, asOf)
        return contact && <Mark key={mark.contact} mark={mark} {...{ contact, href, baseline }} />
      })}
      {strip.texts.map((text) => (
        <text key={`${text.words} ${text.x}`} class={text.kind} x={round(text.x)} y={text.y}>
          {text.words}
        </text>
      ))}
    </svg>
  )
}

interface MarkProps {
  readonly mark: StripMark
  readonly contact: Contact
  readonly href: string
  readonly baseline: number
}

function Mark({ mark, contact, href, baseline }: MarkProps): VNode {
  const [x, y] = [round(mark.x), mark.y]
  return (
    <a href={href}>
      <title>{plain(`${headlineOf(contact)} — ${sourcesInFull(contact)}`)}</title>
      <line class="stem" x1={x} x2={x} y1={y} y2={baseline} />
      {mark.bar && (
        <line class="days" x1={round(mark.bar[0])} x2={round(mark.bar[1])} y1={y} y2={y} />
      )}
      <rect class="touch" x={x - 8} y={y - 8} width="16" height="16" />
      <SignShape sign={mark.sign} x={mark.x} y={y} />
    </a>
  )
}

function Ground({ strip, form }: { strip: Strip; form: string }): VNode {
  const { baseline } = strip
  return (
    <>
      {strip.hatches.map((hatch) => (
        <rect
          key={hatch.title}
          fill={`url(#hatch-${form})`}
          x={round(hatch.x)}
          width={round(hatch.width)}
          y={20}
          height={baseline - 20}
        >
          <title>{hatch.title}</title>
        </rect>
      ))}
      {strip.ticks.map((tick) => (
        <g key={tick.x}>
          <line class="tick" x1={round(tick.x)} x2={round(tick.x)} y1={18} y2={baseline + 4} />
          <text class="year" x={round(tick.x + 4)} y={13}>
            {tick.words}
          </text>
        </g>
      ))}
      {strip.silences.map((silence) => (
        <rect
          key={silence.from}
          class="silence"
          x={round(silence.x)}
          width={round(silence.width)}
          y={baseline - 3}
          height={6}
        >
          <title>{silenceInWords(silence)}</title>
        </rect>
      ))}
    </>
  )
}

function silenceInWords({ days, from, to, unwatched }: Silence): string {
  const watched = unwatched === 0 ? '' : `, ${counted(unwatched, 'day')} of them unwatched`
  return `${counted(days, 'day')} without a contact, ${from} to ${to}${watched}`
}

function Legend({ signs, hasGaps }: { signs: ReadonlySet<Sign>; hasGaps: boolean }): VNode {
  return (
    <span class="legend">
      {SIGN_WORDS.filter(([sign]) => signs.has(sign)).map(([sign, words]) => (
        <span key={sign} class="key">
          <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
            <SignShape sign={sign} x={8} y={8} />
          </svg>{' '}
          {words}
        </span>
      ))}
      {hasGaps && <span class="key">▨ nobody looked</span>}
    </span>
  )
}
