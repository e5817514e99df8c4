/**
 * The invented places of PETRARCH's unit tests, as rows that a user would write.
 * The tests take names from a book; their codes are the tests' own. Real states in them are left to
 * our knowledge, and invented persons are left out: the reader must take their country from the words.
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
  { code: 'GON', name: 'Gondor', names: 'Anorien', capital: 'Minas Tirith' },
  { code: 'OSG', name: 'Osgiliath' },
  { code: 'ERI', name: 'Eriador', demonyms: 'Eriadori;Eriadorian' },
  { code: 'CAL', name: 'Calenardhon' },
  { code: 'BRE', name: 'Bree' },
  { code: 'DAG', name: 'Dagolath', demonyms: 'Dagolathi' },
  { code: 'ITH', name: 'Ithilen' },
  { code: 'MOR', name: 'Mordor', capital: 'Barad-dur' },
  { code: 'ROH', name: 'Rohan', demonyms: 'Rohans' },
  { code: 'DOL', name: 'Dol Amroth' },
  { code: 'SHR', name: 'the Shire', names: 'Shire', capital: 'Michel Delving' },
  { code: 'ELF', name: 'Lorien', capital: 'Caras Galadhon' },
]

const COLUMNS = 'country,country_name,country_names,demonyms,capital,office'

/** The rows as a user's file. */
export function placesFile(): string {
  const rows = PLACES.map(({ name, names = '', demonyms = '', capital = '' }) =>
    [slugOf(name), name, names, demonyms, capital, 'foreign'].join(','),
  )
  return [COLUMNS, ...rows].join('\n')
}

/** The tests' code of a country in a reading: users' states take their slug as code. */
export function codeOfPlace(country: string): string {
  const place = PLACES.find(({ name }) => slugOf(name).toUpperCase() === country)
  return place?.code ?? country
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/ /g, '-')
}
