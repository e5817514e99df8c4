/**
 * The page that explains sentences: a box, then for each sentence its tree, names, words, and what was
 * taken from it by which rules. The same as `readout explain` prints.
 * In: what was typed and, where there is one, its reading. Out: the page's body; nothing is stored.
 */
import type { VNode } from 'preact'
import type { Name, NameType, Sentence } from '../../language/index.ts'
import type { Reading } from '../../reading.ts'
import { plain, shortened } from '../words/plain.ts'
import { counted } from '../words/words.ts'
import { EXPLAINED_AT_MOST, explainAddress } from './addresses.ts'
import { Problems } from './article.tsx'
import { explainedSentencesOf, type ExplainedSentence } from './explained-values.ts'
import type { View } from './frame.tsx'
import { litNodesOf, type LitNode } from './lit-text.ts'
import { PublishedWords } from './published.tsx'
import { Taken } from './taken.tsx'
import { TreeFigure } from './tree-drawing.tsx'
import { WordTable } from './word-table.tsx'

/** What is typed into the box. */
export interface ExplainTyped {
  readonly text: string
  readonly published?: string
}

const EXAMPLE: ExplainTyped = {
  text: 'The defence ministers of Kestrelia and Maravane spoke by phone on Tuesday, the ministry said.',
  published: '2024-07-31',
}
/** With more sentences than these the tables of words are folded. */
const TABLES_OPEN = 3
const TITLE_LENGTH = 60

const NAME_WORDS: Readonly<Record<NameType, string>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
}

/** The page before anything was asked. */
export function explainFormView(): View {
  const body = (
    <>
      <h1>Explain a sentence</h1>
      <p class="lead">
        See what is made of a sentence: its tree, its names, its words, and every value with the
        rules that gave it. It is read here, on this machine, and not stored.
      </p>
      <ExplainForm />
      <p class="examples">
        <a href={explainAddress(EXAMPLE) ?? '/explain'}>“{EXAMPLE.text}”</a>{' '}
        <span class="soft">published on 31 July 2024</span>
      </p>
    </>
  )
  return { title: 'Explain a sentence', body, place: '/explain' }
}

/** The page of a reading. */
export function explainView({ typed, reading }: ExplainInput): View {
  const sentences = explainedSentencesOf(reading)
  const address = explainAddress(typed)
  const body = (
    <>
      <h1>
        {sentences.length === 1
          ? 'One sentence explained'
          : `${counted(sentences.length, 'sentence')} explained`}
      </h1>
      <ExplainForm typed={typed} />
      <p class="soft">
        Published: <PublishedWords reading={reading} />. Read without what stood around it, and not
        stored.
        {address !== undefined && (
          <>
            {' '}
            <a href={address}>Address of this explanation</a>
          </>
        )}
      </p>
      {sentences.length === 0 && <NoSentence />}
      {sentences.map((explained) => (
        <ExplainedSection
          key={explained.sentence.index}
          reading={reading}
          explained={explained}
          isOpen={sentences.length <= TABLES_OPEN}
        />
      ))}
      <Problems reading={reading} />
    </>
  )
  const title = `Explained: ${shortened(plain(typed.text), TITLE_LENGTH)}`
  return { title, body, place: '/explain' }
}

interface ExplainInput {
  readonly typed: ExplainTyped
  readonly reading: Reading
}

function ExplainForm({ typed }: { typed?: ExplainTyped }): VNode {
  return (
    <form class="ask" method="post" action="/explain">
      <label for="text">One sentence, or a few</label>
      <textarea id="text" name="text" rows={3} maxLength={EXPLAINED_AT_MOST} required>
        {typed?.text ?? ''}
      </textarea>
      <div class="fields">
        <label>
          published <span class="soft">(leave empty if unknown)</span>
          <input name="published" type="date" value={typed?.published?.slice(0, 10) ?? ''} />
        </label>
      </div>
      <button type="submit">Explain it</button>
    </form>
  )
}

function NoSentence(): VNode {
  return (
    <section class="empty">
      <h2>No sentence</h2>
      <p>
        There are no words to read in it: what is there was taken for a heading, an author’s line or
        the like. Type a whole sentence.
      </p>
    </section>
  )
}

interface SectionProps {
  readonly reading: Reading
  readonly explained: ExplainedSentence
  readonly isOpen: boolean
}

function ExplainedSection({ reading, explained, isOpen }: SectionProps): VNode {
  const { sentence, names } = explained
  const number = sentence.index + 1
  return (
    <section class="explained">
      <h2 id={`s${number}`}>Sentence {number}</h2>
      <SentenceText text={reading.article.text} sentence={sentence} names={names} />
      {sentence.parsed ? (
        <TreeFigure sentence={sentence} label={`Tree of sentence ${number}`} />
      ) : (
        <p class="none">This sentence was not parsed, so it has no tree; see the oddities below.</p>
      )}
      <h3>What was taken from it</h3>
      <Taken reading={reading} explained={explained} />
      <details open={isOpen}>
        <summary>{counted(sentence.tokens.length, 'word')} with their features</summary>
        <WordTable sentence={sentence} label={`Words of sentence ${number}`} />
      </details>
    </section>
  )
}

interface TextProps {
  readonly text: string
  readonly sentence: Sentence
  readonly names: readonly Name[]
}

function SentenceText({ text, sentence, names }: TextProps): VNode {
  const lits = names.map(({ span, type }) => ({ span, values: [type], look: 'name' }))
  const types = [...new Set(names.map(({ type }) => type))]
  return (
    <>
      <div class="sentence-text">
        <p dir="auto">
          <NamedWords nodes={litNodesOf(text, sentence.span, lits)} />
        </p>
      </div>
      {types.length > 0 && (
        <p class="soft">Names: {types.map((type) => `${type} ${NAME_WORDS[type]}`).join(' · ')}</p>
      )}
    </>
  )
}

function NamedWords({ nodes }: { nodes: readonly LitNode[] }): VNode {
  return (
    <>
      {nodes.map((node, index) =>
        node.kind === 'text' ? (
          node.text
        ) : (
          <span key={index}>
            <mark class="lit name">
              <NamedWords nodes={node.children} />
            </mark>
            <span class="name-type"> {node.lit.values.join(' ')}</span>
          </span>
        ),
      )}
    </>
  )
}
