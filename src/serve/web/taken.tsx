/**
 * What was taken from a sentence, each value with its words and the rule that gave it.
 * In: a sentence with its values. Out: a card a time, attribution, act, claim and open question.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { Attribution } from '../../attribution/index.ts'
import type { Reading } from '../../reading.ts'
import { textAt, type Span } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import { edtfInWords } from '../words/dates.ts'
import { shortened } from '../words/plain.ts'
import { shownBy } from '../words/shown-by.ts'
import { STATUS_WORDS } from '../words/words.ts'
import type { MarginValue } from './article-values.ts'
import type { ExplainedCard, ExplainedSentence } from './explained-values.ts'
import { ShownBy, World } from './marks.tsx'
import { speakerOf } from '../words/speakers.ts'

const WORDS_AT_MOST = 240

/** All that was taken from one sentence. */
export function Taken({ reading, explained }: TakenProps): VNode {
  const { times, attributions, cards } = explained
  if (times.length + attributions.length + cards.length === 0)
    return (
      <p class="none">
        No time, attribution, act or claim was taken from this sentence: no rule found its words.
      </p>
    )
  return (
    <div class="taken">
      {cards.map((one) => (
        <ActCard key={one.card.id} reading={reading} explained={one} />
      ))}
      {attributions.map((one) => (
        <AttributionCard key={one.id} reading={reading} attribution={one} />
      ))}
      {times.map((one) => (
        <TimeCard key={one.span.join('-')} reading={reading} time={one} />
      ))}
    </div>
  )
}

interface TakenProps {
  readonly reading: Reading
  readonly explained: ExplainedSentence
}

function Words({ reading, spans }: { reading: Reading; spans: readonly Span[] }): VNode | null {
  if (spans.length === 0) return null
  const words = spans.map((span) => textAt(reading.article.text, span)).join(' … ')
  return (
    <q class="words">
      <World words={shortened(words, WORDS_AT_MOST)} />
    </q>
  )
}

function Rule({ children }: { children: ComponentChildren }): VNode {
  return <p class="rule">by the rule: {children}</p>
}

function ActCard({ reading, explained }: { reading: Reading; explained: ExplainedCard }): VNode {
  const { card, rule } = explained
  const { status } = card
  return (
    <section class={`card ${card.kind.replace(' ', '-')}`}>
      <h4>
        {status === 'denied' ? <s>{card.title}</s> : card.title}
        {status !== undefined && <span class="mark status"> {STATUS_WORDS[status]}</span>}
      </h4>
      <Words reading={reading} spans={card.spans} />
      <dl>
        {card.values.map((value) => (
          <Value key={value.id} reading={reading} value={value} />
        ))}
      </dl>
      {rule !== undefined && <Rule>{rule}</Rule>}
    </section>
  )
}

function Value({ reading, value }: { reading: Reading; value: MarginValue }): VNode {
  const isInferred = value.basis === 'inferred'
  const isQuoted =
    value.spans.length > 0 &&
    value.spans.map((span) => textAt(reading.article.text, span)).join(' … ') !== value.words
  return (
    <>
      <dt>{value.label}</dt>
      <dd class={isInferred ? 'inferred' : ''}>
        <span class="value">
          <World words={value.words} />
        </span>
        {isInferred && value.shownBy === undefined && <InferredBy rule={value.rule} />}
        {value.shownBy !== undefined && <Known words={value.shownBy} basis={value.basis} />}
        {isQuoted && (
          <>
            {' '}
            <Words reading={reading} spans={value.spans} />
          </>
        )}
      </dd>
    </>
  )
}

function AttributionCard({
  reading,
  attribution,
}: {
  reading: Reading
  attribution: Attribution
}): VNode {
  const { source, cue, content, kind, stance, channel, rule } = attribution
  return (
    <section class="card">
      <h4>
        Attribution
        <span class="mark status">
          {' '}
          {[kind, stance, channel].filter((one) => one !== undefined).join(', ')}
        </span>
      </h4>
      <dl>
        <dt>source</dt>
        <dd>
          {source ? (
            <Words reading={reading} spans={[source]} />
          ) : (
            <World words={speakerOf(reading, attribution).name} />
          )}
        </dd>
        <dt>cue</dt>
        <dd>
          <Words reading={reading} spans={[cue]} />
        </dd>
        <dt>content</dt>
        <dd>
          <Words reading={reading} spans={content} />
        </dd>
      </dl>
      <Rule>{rule}</Rule>
    </section>
  )
}

function TimeCard({ reading, time }: TimeProps): VNode {
  return (
    <section class="card">
      <h4>
        Time <span class="mark status">{time.type.toLowerCase()}</span>
      </h4>
      <Words reading={reading} spans={[time.span]} />
      <TimeValues time={time} />
      <ol class="steps">
        {time.derivation.map((step, index) => (
          <li key={index}>
            {step.rule}: <World words={step.detail} />
          </li>
        ))}
      </ol>
      <Rule>{time.rule}</Rule>
    </section>
  )
}

interface TimeProps {
  readonly reading: Reading
  readonly time: TimeExpression
}

function TimeValues({ time }: Pick<TimeProps, 'time'>): VNode {
  const { timex, edtf, basis, also } = time
  return (
    <dl>
      <dt>value</dt>
      <dd class={basis === 'inferred' ? 'inferred' : ''}>
        <span class="value">{edtf === undefined ? timex : edtfInWords(edtf)}</span>
        <Known words={shownBy(time)} basis={basis} />
      </dd>
      <dt>TIMEX3</dt>
      <dd>
        <code>{timex}</code>
      </dd>
      {edtf !== undefined && edtf !== timex && (
        <>
          <dt>EDTF</dt>
          <dd>
            <code>{edtf}</code>
          </dd>
        </>
      )}
      {also.length > 0 && (
        <>
          <dt>or</dt>
          <dd>{also.map(edtfInWords).join(', ')}</dd>
        </>
      )}
    </dl>
  )
}

/** "inferred: the Tuesday before publication", "stated". */
function Known({ words, basis }: { words: string; basis: MarginValue['basis'] }): VNode {
  return (
    <>
      {' '}
      <ShownBy words={words} isMarked={basis === 'inferred'} />
    </>
  )
}

/** "inferred: holder of the office on the day", where no words give a value as it stands. */
function InferredBy({ rule }: { rule: string | undefined }): VNode {
  return (
    <>
      {' '}
      <a class="mark" href="/codebook#inferred">
        inferred{rule === undefined ? '' : `: ${rule}`}
      </a>
    </>
  )
}
