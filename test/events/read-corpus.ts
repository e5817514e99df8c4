/** Reads sentences of the events corpora: real knowledge, and rows of invented states beside it. */
import { captureFromText } from '../../src/acquire/index.ts'
import type { Act, Party } from '../../src/events/index.ts'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import { read } from '../../src/read.ts'
import type { Reading } from '../../src/reading.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import { analyst } from '../attribution/read-text.ts'

const HEADER =
  'country,country_name,demonyms,capital,office,portfolio,rank,title,titles,accredited_to,person,spellings,from,to'
const ROWS = [
  HEADER,
  'tovia,Tovia,Tovian;Tovians,Tov,president,head-of-state,principal,President,president,,Ana Mirel,,2018-01-01,',
  'tovia,,,,foreign-minister,foreign,principal,Foreign Minister,foreign minister,,Ilka Reimets,,2018-01-01,',
  'tovia,,,,defence-minister,defence,principal,Defence Minister,defence minister,,Sefa Tuilo,,2024-05-10,',
  'belrus,Belrus,Belrusian;Belrusians,Karlin,prime-minister,head-of-government,principal,Prime Minister,prime minister,,Oto Brandt,,2019-01-01,',
  'belrus,,,,foreign-minister,foreign,principal,Foreign Minister,foreign minister,,Greta Salm,,2019-01-01,2022-12-31',
  'belrus,,,,foreign-minister,foreign,principal,Foreign Minister,foreign minister,,Pavel Dorn,,2023-01-01,',
  'belrus,,,,defence-minister,defence,principal,Defence Minister,defence minister,,Jan Orlo,,2020-01-01,',
  'zagora,Zagora,Zagoran;Zagorans,Zag,defence-minister,defence,principal,Defence Minister,defence minister,,Duro Kamen,,2020-01-01,',
].join('\n')

const knowledge = loadKnowledgeTables().then((tables) =>
  knowledgeFrom(tables, { 'invented.csv': ROWS }),
)

/** The reading of a text published on a day. */
export async function readInvented(text: string, published: string): Promise<Reading> {
  const tools = { analyst: await analyst(), knowledge: await knowledge }
  return read(captureFromText(text, { published }), tools)
}

/** The reading of a text of which no day of publication is known. */
export async function readUndated(text: string): Promise<Reading> {
  const tools = { analyst: await analyst(), knowledge: await knowledge }
  return read(captureFromText(text, {}), tools)
}

/** Code of an invented state as the corpora write it, `-` for none. */
function shownCountry(country: string | undefined): string {
  if (country === undefined) return '-'
  return { TOVIA: 'TOV', BELRUS: 'BEL', ZAGORA: 'ZAG' }[country] ?? country
}

/** `participant:TOV`, or with office and person when `whole`. */
function shownParty(party: Party, whole: boolean): string {
  const state = `${party.role}:${shownCountry(party.country)}`
  if (!whole) return state
  const office = party.office?.split('/').at(-1) ?? party.officeTitle?.toLowerCase()
  const person = party.person ? `=${party.person}${party.basis === 'inferred' ? '?' : ''}` : ''
  return `${state}${office ? `/${office}` : ''}${person}`.replaceAll(' ', '_')
}

/** One line an act, as the corpora write it. */
export function shownAct(act: Act, whole: boolean): string {
  return [
    act.type,
    act.status,
    ...act.parties.map((party) => shownParty(party, whole)),
    ...(act.time.edtf === undefined ? [] : [`@${act.time.edtf}`]),
    ...act.figures.map((figure) => `${figure.what}${figure.bound}${figure.number}`),
  ].join(' ')
}
