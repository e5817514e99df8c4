/**
 * English nouns for people and bodies of people, whether or not they act for a state.
 * In: a noun in lower case. Out: whether it means people: "rebels", "dockers", "parliament".
 */

/** People and bodies that may do something or have it done to them, whether or not for their state. */
const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `rebel rebels guerrilla guerrillas militant militants insurgent insurgents gunman gunmen fighter fighters
  militia militias militiaman militiamen terrorist terrorists extremist extremists separatist separatists
  citizen citizens national nationals civilian civilians villager villagers resident residents people
  student students worker workers miner miners farmer farmers teacher teachers doctor doctors nurse nurses
  protester protesters protestor protestors demonstrator demonstrators activist activists dissident
  dissidents crowd crowds mob mobs journalist journalists reporter reporters editor editors lawyer lawyers
  judge judges court courts tribunal prosecutor prosecutors parliament assembly senate congress legislature
  party parties opposition union unions movement faction factions group groups organization organisation
  front association federation council committee company companies firm firms bank banks newspaper
  businessman businessmen trader traders tourist tourists hiker hikers missionary missionaries priest
  priests cleric clerics bishop bishops monk monks imam refugee refugees migrant migrants settler settlers
  immigrant immigrants exile exiles prisoner prisoners hostage hostages captive captives detainee detainees
  suspect suspects criminal criminals smuggler smugglers pirate pirates hacker hackers spy spies sailor
  sailors fisherman fishermen crew crews pilot pilots soldier soldiers trooper troopers guard guards
  captain captains government ministry authorities policeman policemen politician politicians mayor mayors lawmaker lawmakers deputies legislator
  legislators aide aides scientist scientists engineer engineers contractor contractors employee employees
  man men woman women child children boy girl youth youths youngster youngsters family families community
  minority majority community clan tribe tribes tribesmen warlord warlords veteran veterans peacekeeper
  peacekeepers observer observers inspector inspectors monitor monitors athlete athletes team wounded
  administration district municipality contingent unit units battalion brigade brigades squad squads
  neighbour neighbours neighbor neighbors airline airlines broadcaster broadcasters university agent agents worshipper worshippers mourner mourners passenger passengers bystander bystanders supporter
  supporters leader leaders commander commanders official officials minister ministers victim victims
  congressman congressmen senator senators ally allies rival rivals alliance coalition wing bloc
  sympathiser sympathisers sympathizer sympathizers loyalist loyalists mercenary mercenaries militiaman
  thug thugs gang gangs hijacker hijackers kidnapper kidnappers infiltrator infiltrators conscript conscripts
  monopoly monopolies conglomerate conglomerates junta juntas
  governor governors councilman councilmen diplomat diplomats envoy envoys
  magistrate magistrates detective detectives cardinal cardinals rabbi rabbis mullah mullahs ayatollah sheikh sheikhs
  elder elders consul consuls analyst analysts surgeon surgeons merchant merchants tycoon tycoons magnate expert
  experts technician technicians physician physicians midwife medic medics paramedic paramedics marine airman
  sergeant sergeants colonel colonels admiral admirals lieutenant brigadier cop cops constable ambassador
  ambassadors investor investors director directors actor actors defector defectors warrior warriors survivor
  survivors delegate delegates candidate candidates advocate advocates nominee nominees trainee trainees evacuee
  evacuees deportee deportees zealot zealots chief chiefs boss bosses heir heirs prince princes princess king
  kings queen nun nuns teenager teen teens infant infants baby babies guest guests fan fans cadre cadres comrade
  comrades legionnaire legionnaires mujahideen mujahedin mujahidin jihadi jihadis fedayeen vigilante vigilantes
  bandit bandits thief thieves convict convicts culprit culprits fugitive fugitives native natives volunteer
  volunteers pioneer pioneers mutineer mutineers courier couriers financier financiers oligarch oligarchs
  patriarch mastermind gunner gunners scholar scholars youngster servant servants orphan
  shepherd shepherds herdsman herdsmen peasant peasants pilgrim pilgrims patient patients vendor vendors
  son sons daughter daughters brother brothers sister sisters wife wives husband husbands mother mothers father
  fathers cousin cousins nephew nephews spouse spouses widow widows orphan orphans chef chefs clerk clerks athlete athletes coach coaches
  recruit recruits cadet cadets inmates inmate academic academics intellectual intellectuals pensioner
  artist artists singer editor editors critic critics relative relatives
  copt copts muslim muslims kurd kurds serb serbs croat croats albanian albanians hutu hutus tutsi tutsis
  tamil tamils shiite shiites sunni sunnis christian christians jew jews arab arabs druze uighur uighurs
  uyghur uyghurs tibetan tibetans chechen chechens hindu hindus sikh sikhs gypsy gypsies maoist maoists
  artillery navy army force forces troops infantry marines commandos paratroopers police executive`.split(
    /\s+/,
  ),
)

/** Endings of nouns for people who do something: "dockers", "separatists". */
const PEOPLE_ENDINGS = /(?:[^aeiou]ers|[^aeiou]er|ists?|men|women|(?:ator|itor|utor|llor|ssor)s?)$/

/** Nouns with such an ending that are no people. */
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  `border borders order orders letter letters paper papers power powers number numbers water waters
  matter matters offer offers tanker tankers bomber bombers fighter fighters helicopter helicopters
  carrier carriers cruiser cruisers destroyer destroyers container containers computer computers
  dinner dinners summer summers winter winters chapter register counter center centers charter
  barrier barriers list lists specimen equator elevator elevators generator generators indicator indicators
  processor processors compressor compressors calculator ventilator ventilators escalator`.split(
    /\s+/,
  ),
)

/** People of whom the place where they strike does not say whose they are. */
export const ATTACKERS: ReadonlySet<string> = new Set(
  'gunman gunmen attacker attackers assailant assailants bomber bombers militant militants'.split(
    ' ',
  ),
)

/** People who need not be of the place where something happens to them. */
export const STRANGERS: ReadonlySet<string> = new Set(
  `neighbour neighbours neighbor neighbors tourist tourists hiker hikers traveller travellers traveler travelers foreigner foreigners visitor visitors
  missionary missionaries journalist journalists reporter reporters diplomat diplomats peacekeeper
  peacekeepers troops soldiers soldier forces national nationals expatriate expatriates refugee refugees
  migrant migrants pilot pilots sailor sailors observer observers inspector inspectors monitor monitors
  athlete athletes team group groups company companies firm firms organization organisation`.split(
    /\s+/,
  ),
)

/** Words that with one of the next are no office: "labour leader". */
export const LEADER_WORDS: ReadonlySet<string> = new Set(['leader', 'leaders'])
export const LEADERS: ReadonlySet<string> = new Set(['leaders'])

/** Bodies of people whose leaders hold no office of state. */
export const CIVIL_WORDS: ReadonlySet<string> = new Set(
  `labour labor union rebel student business community youth church religious tribal guerrilla militia gang
  protest strike peasant clan trade`.split(/\s+/),
)

/** Words that make several leaders none of a state: "opposition leaders"; one of them may have a name and an office. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  'opposition separatist dissident insurgent militant independence exile'.split(' '),
)

/** Words by which the press calls an ambassador: "Karsk's man in Bamra". */
export const MEN: ReadonlySet<string> = new Set(['man', 'woman'])

/** Nouns for the kin of those who lead. */
export const KIN: ReadonlySet<string> = new Set(
  `wife husband spouse sister brother son daughter mother father son-in-law brother-in-law widow`.split(
    ' ',
  ),
)

/** Verbs by which somebody is told to head what stands after them. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  'head lead run command chair direct oversee'.split(' '),
)

/** Those who rule at home: with "the" they are of the state that is spoken of. */
export const RULERS: ReadonlySet<string> = new Set(
  `government authorities administration cabinet president parliament premier junta regime monarchy king army
  military police opposition rebels state`.split(/\s+/),
)

/** Heads of names of parties and bands: "the Karsk Front". */
export const BAND_HEADS: ReadonlySet<string> = new Set(
  'party front movement army militia opposition alliance guerrillas rebels coalition'.split(' '),
)

/** People in the street, who are of the place where they are. */
export const CROWDS: ReadonlySet<string> = new Set(
  'protester protesters protestor protestors demonstrator demonstrators crowd crowds mob mobs rioter rioters'.split(
    ' ',
  ),
)

/** Those who fight or oppose a government at home. */
export const BANDS: ReadonlySet<string> = new Set(
  `rebel guerrilla insurgent separatist militia faction opposition mutineer secessionist islamist maoist dissident
  protester demonstrator striker union`.split(/\s+/),
)

/** Whether the noun means people. */
export function isPeople(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || (PEOPLE_ENDINGS.test(noun) && !NOT_PEOPLE.has(noun))
}
