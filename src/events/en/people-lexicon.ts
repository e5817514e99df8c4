/**
 * English words round persons and offices.
 * In: nothing. Out: sets of lower-case words; the heads of titles, what may stand before them, honorifics,
 * and the words that say that an office is past, new or not yet held. Add a word, add a corpus line.
 */
import type { Portfolio } from '../../knowledge/index.ts'

/** Nouns that head the title of an office: "deputy foreign minister". */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  `secretary minister president premier chancellor ambassador envoy spokesman spokeswoman spokesperson
  chief commander commissioner representative adviser advisor director governor counselor counsellor
  king queen emir sultan prince princess monarch pope speaker chairman chairwoman chair administrator
  leader chairperson mediator rapporteur secretary-general consul chargé attaché coordinator negotiator undersecretary inspector
  general admiral head taoiseach tánaiste tanaiste mantri deputy`.split(/\s+/),
)

/** Words that stand before the head of a title as part of it. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice assistant under first acting permanent principal senior special presidential chief joint
  foreign defense defence prime interior home finance trade energy press national security state
  climate political military economic army navy naval crown high executive interim caretaker
  associate intelligence justice health transport oil agriculture culture education top veteran lead
  senate house cabinet staff attorney charge affairs supreme federal inspector party raksha pradhan policy assembly parliament parliamentary`.split(
    /\s+/,
  ),
)

/** Plural heads: "the two ministers", "Maltese and Cypriot ministers". */
export const TITLE_PLURALS: Readonly<Record<string, string>> = {
  secretaries: 'secretary',
  ministers: 'minister',
  presidents: 'president',
  premiers: 'premier',
  chancellors: 'chancellor',
  ambassadors: 'ambassador',
  envoys: 'envoy',
  chiefs: 'chief',
  commanders: 'commander',
  leaders: 'leader',
  negotiators: 'negotiator',
  advisers: 'adviser',
  advisors: 'advisor',
}

/** Prepositions that carry a title on: "secretary of state", "minister for trade". */
export const TITLE_JOINERS: ReadonlySet<string> = new Set(['of', 'for'])

/** What stands after the joiner: "minister for trade and industry". */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  `the and & affairs state relations cooperation development commerce arms control human rights european
  eurasian asian african western hemisphere near eastern south central global international nations
  community external expatriates multilateral public diplomacy growth environment policy europe asia
  africa emigrants worship religion population migration refugees asylum democracy labor counterterrorism
  reconciliation`.split(/\s+/),
)

/** Fields that stand before the head with a capital: "Natural Resources Minister". */
export const TITLE_FIELDS: ReadonlySet<string> = new Set(
  `international relations cooperation development commerce natural resources labour labor communications
  digital infrastructure immigration tourism fisheries forestry water mines mining petroleum industry
  industries economy planning education sports science technology social welfare environment climate
  agriculture religious justice information interior treasury works public housing
  employment innovation integration ethnic women youth family federal veterans homeland overseas
  emigration investment maritime nuclear space regional diaspora nationals abroad citizens external economic
  commonwealth energy transition ecological armed forces veterans customs antiquities endowments`.split(
    /\s+/,
  ),
)

/** Words before a name that are neither name nor office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir dame lord lady madam maj gen lt col capt cmdr adm brig sgt hon rep sen gov prof rev
  sayyid sheikh sheikha shaikh hajji ayatollah excellency majesty highness his her h.e h.r.h major general
  lieutenant colonel captain admiral brigadier marshal professor senator congressman congresswoman
  representative shri smt datuk dato rt engr amb`.split(/\s+/),
)

/** Honorifics in capitals, which mean something else when written small: "HE the Prime Minister". */
export const HONORIFIC_LETTERS: ReadonlySet<string> = new Set(['HE', 'HH', 'HM', 'HRH', 'TRH'])

/** Small words inside a name: "Mohammed bin Salman", "Ursula von der Leyen". */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  'al el bin bint ibn ben abu de del della der den von van da dos di la le du st ter y'.split(' '),
)

export type Tenure = 'past' | 'then' | 'acting' | 'coming' | 'new'

/** What a word before a title says of the term of office. */
export const TENURE_WORDS: Readonly<Record<string, Tenure>> = {
  former: 'past',
  ex: 'past',
  late: 'past',
  onetime: 'past',
  'one-time': 'past',
  erstwhile: 'past',
  then: 'then',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  incoming: 'coming',
  designate: 'coming',
  elect: 'coming',
  new: 'new',
  'newly-appointed': 'new',
  current: 'new',
  outgoing: 'new',
  now: 'new',
  visiting: 'new',
  longtime: 'new',
  veteran: 'new',
}

/** What one says of the same office in another state: "his Canadian counterpart". */
export const COUNTERPART_WORDS: ReadonlySet<string> = new Set([
  'counterpart',
  'counterparts',
  'opposite',
  'opposite number',
  'opposite numbers',
  'homologue',
  'homologues',
  'colleague',
  'colleagues',
])

/** Words for him only where his capital or state follows: "his neighbour in Karsk". */
export const NEIGHBOURS: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'peer'])

/** Between that word and whose office it is. */
export const COUNTERPART_JOINERS: ReadonlySet<string> = new Set(['in', 'from', 'of'])

/** Last words of titles that mean nothing without the word before: "Attorney General". */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(['general'])

/** Titles that mean the one office that has them, whatever the article speaks of. */
export const SOLE_TITLES: ReadonlySet<string> = new Set(['pope', 'pontiff'])

/** Titles that only one state has, whatever the article speaks of. */
export const NATIONAL_TITLES: Readonly<Record<string, string>> = {
  taoiseach: 'IRL',
  tánaiste: 'IRL',
  tanaiste: 'IRL',
  'raksha mantri': 'IND',
  'pradhan mantri': 'IND',
  'state councillor': 'CHN',
  'state councilor': 'CHN',
  'federal councillor': 'CHE',
  'federal councilor': 'CHE',
  'chancellor of the exchequer': 'GBR',
  'chief cabinet secretary': 'JPN',
  'secretary of the treasury': 'USA',
  'treasury secretary': 'USA',
  'homeland security secretary': 'USA',
  'secretary of homeland security': 'USA',
  'druk gyalpo': 'BTN',
  'yang di-pertuan agong': 'MYS',
  'custodian of the two holy mosques': 'SAU',
}

/** Short titles by which the press names again one who was named by another. */
export const TITLES_ALIKE: Readonly<Record<string, readonly string[]>> = {
  'party chief': ['general secretary', 'first secretary', 'party leader', 'party secretary'],
  'party leader': ['general secretary', 'first secretary', 'party chief'],
  'general secretary': ['party chief', 'party leader'],
  'head of state': ['president', 'king', 'queen', 'emir', 'amir', 'sultan', 'emperor'],
  'head of government': ['prime minister', 'premier', 'chancellor', 'taoiseach'],
  premier: ['prime minister', 'taoiseach'],
  'prime minister': ['premier', 'taoiseach'],
  monarch: ['king', 'queen', 'sultan', 'emperor'],
  ruler: ['emir', 'amir', 'sultan', 'king'],
  'top diplomat': ['foreign minister', 'foreign secretary', 'secretary of state'],
  'chief diplomat': ['foreign minister', 'foreign secretary', 'secretary of state'],
  'defence chief': ['defence minister', 'defense minister', 'defence secretary'],
  'defense chief': ['defense minister', 'defence minister', 'defense secretary'],
  'foreign policy chief': ['high representative'],
  envoy: ['ambassador', 'special envoy', 'high commissioner', "chargé d'affaires", 'chargé'],
  diplomat: ['ambassador', 'high commissioner', "chargé d'affaires", 'chargé', 'envoy'],
  ambassador: ['envoy'],
}

/** Heads of titles that every state has. */
export const MINISTER_HEADS: ReadonlySet<string> = new Set(['minister', 'president', 'premier'])

/** Heads of titles whose bearers work abroad: the place says nothing of whose they are. */
export const SENT_TITLES: ReadonlySet<string> = new Set(
  `ambassador envoy representative coordinator commissioner consul chargé attaché general admiral commander
  adviser advisor negotiator counselor counsellor secretary-general administrator chief head`.split(
    /\s+/,
  ),
)

/** Heads of titles of those whom one state keeps in another. */
export const ENVOY_TITLES: ReadonlySet<string> = new Set(
  `ambassador commissioner consul chargé attaché d'affaires affaires nuncio diplomat counsellor`.split(
    ' ',
  ),
)

/** Heads of titles after which "to" says where their bearers serve: no king is one "to Tovia". */
export const ACCREDITED_TITLES: ReadonlySet<string> = new Set(
  `ambassador ambassadors envoy envoys representative representatives commissioner commissioners consul
  chargé attaché emissary emissaries nuncio delegate delegates observer minister-counsellor d'affaires d’affaires
  affaires`.split(/\s+/),
)

/** Titles that mean the first office of a state, whatever it is called there. */
export const HEAD_TITLES: Readonly<Record<string, Portfolio>> = {
  'head of state': 'head-of-state',
  'head of government': 'head-of-government',
}

/** Titles borne with a first name: two of them are two persons. */
export const CROWNED_TITLES: ReadonlySet<string> = new Set(
  'king queen emir amir sultan emperor empress pope'
    .split(' ')
    .concat('crown prince', 'crown princess'),
)

/** Titles that never mean one office without its state. */
export const COMMON_TITLES: ReadonlySet<string> = new Set([
  ...'leader chairman chief head director commander representative envoy governor king queen president'.split(
    ' ',
  ),
  'chief of staff',
  'head of office',
  'head of the office',
])

/** Titles that with a surname mean a head of state or government; kings share their names. */
export const SURNAMED_TITLES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
])

/** Titles of the head of a mission. */
export const MISSION_HEADS: readonly string[] = [
  'ambassador',
  'high commissioner',
  'apostolic nuncio',
  'nuncio',
]
