/**
 * Writes the lemma tables of English from the training parts of EWT and GUM (CC BY-SA 4.0).
 * `node --import tsx scripts/lemma-tables.ts ../shared/data/language`
 * First the known verbs, then, with them, every form on which the rules and the texts differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsFromConllu, type GivenWord } from '../src/language/conllu-reader.ts'

const folder =
  process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'data', 'language')
const target = join(import.meta.dirname, '..', 'src', 'language', 'en')

const files = [
  join(folder, 'ud-ewt', 'train.conllu'),
  ...readdirSync(join(folder, 'gum', 'train'))
    .sort()
    .map((name) => join(folder, 'gum', 'train', name)),
]
const sentences = files.flatMap((path) =>
  documentsFromConllu(readFileSync(path, 'utf8')).flatMap((document) =>
    document.sentences.map(({ words }) => words.map(asTagged)),
  ),
)

interface Tagged extends GivenWord {
  readonly index: number
}

function asTagged(word: GivenWord, index: number): Tagged {
  const form = word.form
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2026/g, '...')
  return { ...word, form, index }
}

writeVerbs()
await writeExceptions()

function writeVerbs(): void {
  const counts = new Map<string, number>()
  for (const word of sentences.flat())
    if (/^VB/.test(word.xpos) && /^[a-z]{2,}$/.test(word.lemma))
      counts.set(word.lemma, (counts.get(word.lemma) ?? 0) + 1)
  const verbs = [...counts.keys()].sort()
  writeFileSync(
    join(target, 'verb-lexicon.ts'),
    `/**
 * English verbs in their base form, so that "hoping" is "hope" and "hopping" is "hop".
 * Written by scripts/lemma-tables.ts from EWT and GUM (CC BY-SA 4.0, see data/SOURCES.md).
 */
const VERBS: ReadonlySet<string> = new Set(
  \`${wrapped(verbs)}\`.split(/\\s+/),
)

/** Whether the word is a verb in its base form. */
export function isKnownVerb(word: string): boolean {
  return VERBS.has(word)
}
`,
  )
}

async function writeExceptions(): Promise<void> {
  writeTable([])
  const { lemmaOf } = await import('../src/language/en/lemma.ts')
  const found = new Map<string, Map<string, number>>()
  const wrong = new Map<string, string>()
  for (const sentence of sentences)
    for (const word of sentence) {
      if (word.lemma === '_' || !/^[A-Z$]/.test(word.xpos) || /^['`]?[sd]$/.test(word.form))
        continue
      const isName = /^(?:NNP|JJ|NN$|NNS$|ADD|FW)/.test(word.xpos)
      const key = `${word.xpos} ${isName ? word.form : word.form.toLowerCase()}`
      const lemmas = found.get(key) ?? new Map<string, number>()
      lemmas.set(word.lemma, (lemmas.get(word.lemma) ?? 0) + 1)
      found.set(key, lemmas)
      const ours = lemmaOf(word, sentence)
      const isNational =
        word.xpos === 'JJ' && /^\p{Lu}\p{Ll}/u.test(word.form) && word.form === word.lemma
      if (ours !== word.lemma || isNational) wrong.set(key, isNational ? '' : ours)
    }
  const rows: string[] = []
  for (const [key, ours] of [...wrong].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const ranked = [...(found.get(key) ?? [])].sort((left, right) => right[1] - left[1])
    const [lemma, count] = ranked[0] ?? ['', 0]
    const isOpen = /^(?:VBG|VBZ|NN|JJ|RB)/.test(key)
    if (lemma === ours || /\s/.test(lemma + key.slice(key.indexOf(' ') + 1))) continue
    if (count >= (isOpen ? Number(process.argv[3] ?? 1) : 2)) rows.push(`${key} ${lemma}`)
  }
  writeTable(rows)
  console.log(`${sentences.length} sentences, ${rows.length} exceptions`)
}

function writeTable(rows: readonly string[]): void {
  writeFileSync(
    join(target, 'lemma-exceptions.ts'),
    `/**
 * Lemmas that the rules get wrong: tag, form, lemma.
 * Written by scripts/lemma-tables.ts from EWT and GUM (CC BY-SA 4.0, see data/SOURCES.md).
 */
const ROWS = String.raw\`
${rows.map((row) => row.replace(/`/g, "'")).join('\n')}
\`

/** From "tag form" to the lemma. */
export const LEMMA_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\\n')
    .map((row): [string, string] => {
      const at = row.lastIndexOf(' ')
      return [row.slice(0, at), row.slice(at + 1)]
    }),
)
`,
  )
}

function wrapped(words: readonly string[]): string {
  let line = ''
  const lines: string[] = []
  for (const word of words) {
    if (line.length + word.length > 110) {
      lines.push(line)
      line = ''
    }
    line += (line ? ' ' : '') + word
  }
  return [...lines, line].join('\n  ')
}
