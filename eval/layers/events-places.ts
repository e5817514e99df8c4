/**
 * The invented places and persons of PETRARCH's unit tests, as rows that a user would write.
 * The tests take names from a book; names and codes are those of the tests' own list of actors. Real states in them are left to
 * our knowledge. Of persons only those who have a state in that list are given, and no office of theirs.
 */

interface Place {
  readonly code: string
  readonly name: string
  readonly names?: string
  readonly demonyms?: string
  readonly capital?: string
}

const PLACES: readonly Place[] = [
  { code: 'ARN', name: 'Arnor', names: 'Fornost', demonyms: 'Arnorian' },
  { code: 'TOK', name: 'Tuckborough' },
  { code: 'HOB', name: 'Hobbiton', demonyms: 'Hobbit;Hobbits' },
  { code: 'GON', name: 'Gondor', names: 'Anorien', capital: 'Minas Tirith' },
  { code: 'OSG', name: 'Osgiliath' },
  { code: 'ERI', name: 'Eriador', demonyms: 'Eriadori;Eriadorian' },
  { code: 'CAL', name: 'Calenardhon' },
  { code: 'BRE', name: 'Bree' },
  { code: 'DAG', name: 'Dagolath', demonyms: 'Dagolathi' },
  { code: 'ITH', name: 'Ithilen' },
  { code: 'MOR', name: 'Mordor', names: 'Cirith Ungol;the Dark Tower', capital: 'Barad-dur' },
  { code: 'MRG', name: 'Morgul', demonyms: 'Morgul' },
  { code: 'ROH', name: 'Rohan', demonyms: 'Rohans' },
  { code: 'DOL', name: 'Dol Amroth' },
  { code: 'SHR', name: 'the Shire', names: 'Shire;White Downs', capital: 'Michel Delving' },
  { code: 'ELF', name: 'Lorien', capital: 'Caras Galadhon' },
]

interface Somebody {
  readonly state: string
  readonly name: string
  readonly names?: string
}

/** Whom the tests' own list of actors gives a state, which no word of a sentence tells. */
const PERSONS: readonly Somebody[] = [
  { state: 'Hobbiton', name: 'Gollum', names: 'Smeagol;Slinker;Stinker' },
  { state: 'Hobbiton', name: 'Frodo' },
  { state: 'Hobbiton', name: 'Bilbo' },
  { state: 'Hobbiton', name: 'Sam Gamgee' },
  { state: 'Hobbiton', name: 'Hamfast Gamgee' },
  { state: 'Hobbiton', name: 'Elfstan Fairbairn' },
  { state: 'the Shire', name: 'Doderic Brandybuck' },
  { state: 'Lorien', name: 'Elrond' },
  { state: 'Lorien', name: 'Galadriel' },
  { state: 'Calenardhon', name: 'Calimehtar' },
  { state: 'Dagolath', name: 'Telemar' },
  { state: 'Bree', name: 'Romendacil' },
]

const COLUMNS =
  'country,country_name,country_names,demonyms,capital,office,title,person,spellings,portfolio,rank,from'

/** The rows as a user's file: each state, then each person in an office of its own. */
export function placesFile(): string {
  const places = PLACES.map(({ name, names = '', demonyms = '', capital = '' }) =>
    [slugOf(name), name, names, demonyms, capital, 'foreign', '', '', '', '', '', ''].join(','),
  )
  const persons = PERSONS.map(({ name, names = '', state }) =>
    [
      slugOf(state),
      '',
      '',
      '',
      '',
      slugOf(name),
      'leader',
      name,
      names,
      PORTFOLIO,
      'principal',
      '1900',
    ].join(','),
  )
  return [COLUMNS, ...places, ...persons].join('\n')
}

const PORTFOLIO = 'head-of-state'

/** The tests' code of a country in a reading: users' states take their slug as code. */
export function codeOfPlace(country: string): string {
  const place = PLACES.find(({ name }) => slugOf(name).toUpperCase() === country)
  return place?.code ?? country
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/ /g, '-')
}
