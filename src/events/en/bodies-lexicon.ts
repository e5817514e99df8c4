/**
 * English words for bodies, people and things that belong to a state.
 * In: nothing. Out: sets and tables of lower-case words. Which rows of knowledge they mean is found with
 * the state beside them: "the Russian foreign ministry", "Chadian troops", "a Chinese survey ship".
 */
import type { CountryCode, Portfolio } from '../../knowledge/index.ts'

/** Names of several states at once. */
export const STATES_IN_PLURAL: Readonly<Record<string, readonly CountryCode[]>> = {
  Congos: ['COD', 'COG'] as unknown as CountryCode[],
  Koreas: ['KOR', 'PRK'] as unknown as CountryCode[],
  Sudans: ['SDN', 'SSD'] as unknown as CountryCode[],
  Baltics: ['EST', 'LVA', 'LTU'] as unknown as CountryCode[],
}

/** Names of ministries without their state. */
export const MINISTRY_NAMES: Readonly<Record<string, Portfolio>> = {
  'foreign ministry': 'foreign',
  'foreign office': 'foreign',
  'ministry of foreign affairs': 'foreign',
  'ministry for foreign affairs': 'foreign',
  'foreign affairs ministry': 'foreign',
  'ministry of external affairs': 'foreign',
  'external affairs ministry': 'foreign',
  'defense ministry': 'defence',
  'defence ministry': 'defence',
  'ministry of defense': 'defence',
  'ministry of defence': 'defence',
  'ministry of national defense': 'defence',
  'ministry of national defence': 'defence',
  'interior ministry': 'interior',
  'ministry of the interior': 'interior',
  'ministry of interior': 'interior',
  'finance ministry': 'finance',
  'ministry of finance': 'finance',
  'trade ministry': 'trade',
  'ministry of trade': 'trade',
  'energy ministry': 'energy',
  'ministry of energy': 'energy',
  'justice ministry': 'justice',
  'ministry of justice': 'justice',
  presidency: 'head-of-state',
  parliament: 'parliament',
}

/** Words that names of ministries and states are made of when written small: "ministry of foreign affairs". */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(MINISTRY_NAMES).flatMap((name) => name.split(' ')),
  ...['and', 'al', 'de', 'el', 'du', 'des', 'le', 'la'],
])

/** Heads by which a body is named again: "the ministry said". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `ministry department embassy agency alliance bloc council commission office presidency parliament army
  union organization organisation service navy command`.split(/\s+/),
)

/** Nouns that with a state mean its government: "the Russian side", "Tovia's government". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  'government governments side authorities leadership administration regime cabinet junta'.split(
    ' ',
  ),
)

/** Nouns that with a state mean where its government sits: "arrived in the Tovian capital". */
export const HOME_NOUNS: ReadonlySet<string> = new Set(['capital', 'soil'])

/** Those of them that act where they are: "police in Oslo"; troops may be abroad. */
export const LOCAL_ORGANS: ReadonlySet<string> = new Set('police guard guards'.split(' '))

/** Groups of people who act for a state. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  `official officials delegation delegations diplomat diplomats negotiator negotiators team minister ministers
  leader leaders envoy envoys representative representatives troops forces soldiers police army navy
  military guards commander commanders officer officers lawmakers lawmaker counterpart counterparts
  artillery units peacekeepers coastguard marines embassy mission ambassador ambassadors interlocutors
  host hosts generals chiefs ministry partners presidents premiers spokesman spokeswoman spokesperson
  senators authorities ministries governments parliaments delegates experts mediators magistrate magistrates
  prosecutor prosecutors coastguards admiral admirals consul consuls consulate gunners parliamentarians
  legislators`.split(/\s+/),
)

/** Those of them who travel and meet together: "a Tovian delegation was in Karsk". */
export const DELEGATION_NOUNS: ReadonlySet<string> = new Set(
  `delegation delegations diplomats negotiators envoys ministers officials lawmakers senators representatives team
  mission generals delegates experts mediators`.split(/\s+/),
)

/** Bodies that two states have together: "the Tovia-Belrus joint commission". */
export const JOINT_BODIES: ReadonlySet<string> = new Set(
  'commission commissions committee committees council group groups subcommittee board panel forum teams'.split(
    ' ',
  ),
)

/** Those of them that name one person: "a Tovian diplomat, Ana Bel". */
export const SINGLE_OFFICIALS: ReadonlySet<string> = new Set(
  `official diplomat negotiator envoy representative officer lawmaker interlocutor commander minister leader
  ambassador spokesman spokeswoman spokesperson senator counterpart`.split(/\s+/),
)

/** Things that move and collide. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `jet jets aircraft plane planes warplane warplanes fighter drone drones helicopter helicopters ship
  ships vessel vessels boat boats warship warships gunboat gunboats gunship gunships destroyer destroyers frigate
  frigates fleet squadron bulldozer bulldozers submarine tanker trawler missile
  carrier carriers cruiser cruisers corvette corvettes minesweeper minesweepers battleship battleships flotilla
  armada airliner airliners freighter freighters barge barges truck trucks lorry lorries bus buses train trains
  shell shells mortar mortars howitzer howitzers artillery
  missiles rocket rockets balloon bomber bombers patrol convoy launcher tank tanks satellite`.split(
    /\s+/,
  ),
)

/** Nouns that count or pick out those named after "of": "thousands of students", "a member of". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  `ten dozen score hundred thousand million number group member handful majority half most some many
  several one any all group crowd couple pair series part wave column portion bulk rest remainder share
  amount quantity tonne ton lot batch handful dozens barrel load planeload shipload truckload boatload consignment
  tranche`.split(/\s+/),
)

/** Places and buildings to which something may be done. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  `port ports city cities town towns village villages embassy embassies consulate consulates mission
  outpost outposts post posts base bases depot depots plant plants bridge bridges road roads station
  stations hospital hospitals school schools airport airports airfield airfields house houses building
  buildings camp camps factory factories refinery dam tower headquarters office offices territory island
  islands border settlement settlements neighborhood district positions position checkpoint checkpoints
  harbour harbours harbor harbors bay pipeline pipelines warehouse warehouses silo trench trenches stronghold
  strongholds town village outskirts suburb suburbs quarter runway railway reactor hotel hotels restaurant cafe
  university shop shops court courthouse prison home homes targets target assets property land church mosque mosques market barracks compound facility facilities`.split(
    /\s+/,
  ),
)

/** Where people are helped: they act for whose they are. */
export const CARE_SITES: ReadonlySet<string> = new Set(
  'hospital hospitals clinic clinics charity charities'.split(' '),
)

/** People who are of the ship or plane that they are on: "the crew of a Tovian tanker". */
export const CREW_NOUNS: ReadonlySet<string> = new Set(
  'crew member sailor seaman fisherman passenger pilot captain fishermen seamen sailors'.split(' '),
)
export const CREW_PREPOSITIONS: ReadonlySet<string> = new Set('of from aboard on'.split(' '))

/** Sites of one state in another. */
export const OUTPOSTS: ReadonlySet<string> = new Set(
  'embassy embassies consulate consulates mission missions base bases'.split(' '),
)

/** Nouns of deeds that are somebody's: "a Tovian attack". */
export const ACT_NOUNS: ReadonlySet<string> = new Set(
  'attack raid offensive assault invasion incursion ambush strike blockade advance airspace waters'.split(
    ' ',
  ),
)

/** Things that speak for whoever made them: "a Tovian statement accused". */
export const VOICE_NOUNS: ReadonlySet<string> = new Set(
  'statement communique communiqué letter note report resolution editorial declaration'.split(' '),
)

/** Prepositions after which a capital or state is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in at near outside inside around across over into throughout within from to toward towards via through
  off`.split(/\s+/),
)

/** Parts of the world whose names have that of a state in them. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...['south america', 'north america', 'latin america', 'central america', 'the americas'],
  ...['americas', 'north atlantic', 'sea of japan', 'east china sea', 'south china sea'],
  ...['gulf of mexico', 'persian gulf', 'indian ocean', 'english channel', 'gulf of oman'],
])

/** Towns from which reports of many states' officials are sent: seats of bodies of states. */
export const SHARED_SEATS: ReadonlySet<string> = new Set([
  'Brussels',
  'Geneva',
  'Luxembourg',
  'New York',
  'Strasbourg',
  'United Nations',
  'The Hague',
  'Vienna',
])

/** Between a ministry and the seat of its government. */
export const SEAT_JOINERS: ReadonlySet<string> = new Set(['in'])

/** Words that tie an office to the state after it: whose it is, or where it serves. */
export const OWNER_JOINERS: Readonly<Record<string, 'owner' | 'accredited'>> = {
  of: 'owner',
  to: 'accredited',
}

/** Prepositions that say where a group comes from: "officials from Oman", "leaders of the two". */
export const OWNER_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'from'])

/** Prepositions between people or things and the state they are of. */
export const ORIGIN_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of from in throughout across'.split(' '),
)

/** Nouns whose place is their post: "the envoy in Oslo". */
export const POSTED_NOUNS: ReadonlySet<string> = new Set(
  'ambassador envoy consul representative attaché attache embassy mission correspondent'.split(' '),
)

/** Prepositions before the place where somebody stays. */
export const STAY_PREPOSITIONS: ReadonlySet<string> = new Set(['in'])

/** Beside such a preposition: somebody is still to be there. */
export const DUE_WORDS: ReadonlySet<string> = new Set(['due', 'expected'])

/** Prepositions before the place of an act. */
export const SITE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside over off inside around'.split(' '),
)

/** Places without a name: "over international waters", "on the high seas". */
export const UNNAMED_SITES: ReadonlySet<string> = new Set(
  ['waters', 'airspace', 'seas'].flatMap((site) =>
    ['international', 'territorial', 'disputed', 'neutral', 'high', 'coastal'].map(
      (kind) => `${kind} ${site}`,
    ),
  ),
)

/** Nouns of places that are somebody's or somewhere: "a village in the north of". */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  `village town city capital province region district state area camp valley mountain coast border frontier
  north south east west centre center suburb outskirts island port jungle forest desert highland county
  territory zone enclave part corner stronghold neighbourhood neighborhood street square quarter university
  prison base airport market mosque church school hospital station headquarters building road highway
  countryside waters bank side half interior heartland peninsula delta bridge crossing checkpoint embassy hill plain
  gulf strip municipality governorate prefecture department jail kibbutz shrine resort`.split(
    /\s+/,
  ),
)

/** What one is in without being there: "in a dispute over", "in protest at". */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set(
  'dispute row protest response reaction retaliation reprisal opposition anger solidarity bid quarrel revenge'.split(
    ' ',
  ),
)
