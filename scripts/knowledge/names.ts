/**
 * Names and dates as the open sources write them, brought to the form of our tables.
 * In: "Sir Vladimir Vladimirovich PUTIN", "7 May 2012". Out: name, spellings and surname; ISO dates.
 * The one idea: those sources set the family name in capitals, wherever in the name it stands.
 */

export interface SourceName {
  readonly name: string
  readonly spellings: readonly string[]
  readonly surname: string
}

const HONORIFICS =
  /^(?:Sir|Dame|Dr|Prof|Professor|Gen|Lt|Maj|Brig|Col|Capt|Adm|Vice Adm|Cdr|Cardinal|Archbishop|Bishop|Sheikh|Shaykh|Sheik|Sayyid|Lord|Baroness|Baron|Prince|Princess|Haji|Datuk|Tan Sri|Dato|Ms|Mr|Mrs|Ambassador|King|Queen|Amir|Emir|Sultan|Crown Prince|Ret|General|Admiral|Field Marshal|Air Marshal|Army|Amb|Dr\.|His Majesty|Chairman)\.?,?\s+/i
const SUFFIXES = /,?\s+(?:Jr|Sr|Dr|Gen|Ret|QC|KC|MP)\.?$/i
/** Numbers of kings and popes; XI is a family name. */
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X|XII|XIII|XIV|XV|XVI)$/
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** One person's name from a source that capitalises family names; nothing if it is not one plain name. */
export function sourceNameFrom(text: string): SourceName | undefined {
  const bare = bareName(text)
  if (/[,;()/"]|\band\b|\d/i.test(bare)) return undefined
  const words = bare.split(' ').filter((word) => word !== '')
  if (words.length === 0 || words.length > 8) return undefined
  const isFamily = words.map((word) => isCapitals(word))
  if (!isFamily.includes(true)) return undefined
  const shown = words.map(titleCased)
  const family = shown.filter((_, index) => isFamily[index])
  const given = shown.filter((_, index) => !isFamily[index])
  const name = shown.join(' ')
  const isFamilyLast = isFamily.at(-1) === true
  const surname = family.join(' ')
  const short = isFamilyLast && given.length > 1 ? [given[0], given.at(-1)] : []
  return { name, spellings: short.map((word) => `${word ?? ''} ${surname}`), surname }
}

/** A name without honorifics, suffixes and notes in brackets. */
export function bareName(text: string): string {
  let bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (let turn = 0; turn < 5 && HONORIFICS.test(bare); turn++) bare = bare.replace(HONORIFICS, '')
  for (let turn = 0; turn < 3 && SUFFIXES.test(bare); turn++) bare = bare.replace(SUFFIXES, '')
  return bare
}

/** "7 May 2012", "May 2012" or "2012" as an ISO date; empty if it is none of them. */
export function isoDateFrom(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/.exec(text.trim()) ?? []
  if (year === undefined) return ''
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1
  if (number === 0) return month === undefined && day === undefined ? year : ''
  const iso = `${year}-${String(number).padStart(2, '0')}`
  return day === undefined ? iso : `${iso}-${day.padStart(2, '0')}`
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/^(?:al|el|ad|ar|as|at|az|ben|bin|ibn|de|d|ul)[-']/, '')
  const plain = letters.replace(/[^\p{L}]/gu, '')
  return plain.length >= 2 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
}

function titleCased(word: string): string {
  if (ROMAN.test(word) || !isCapitals(word)) return word
  return word
    .split(/(?<=[-'’])/)
    .map((part) => (isCapitals(part) ? part.charAt(0) + part.slice(1).toLowerCase() : part))
    .join('')
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
