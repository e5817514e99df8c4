/**
 * English words about acts: who made them known, who set them going, what was said in them, and what
 * only sounds like one.
 * In: nothing. Out: sets of lemmas.
 */

/** Verbs by which an act is made known: their time is not the act's. */
export const ANNOUNCE_VERBS: ReadonlySet<string> = new Set(
  'announce confirm disclose reveal report publish release describe mention detail note'.split(' '),
)

/** Verbs of saying, which make an act known on the day that they have of their own. */
export const SAY_VERBS: ReadonlySet<string> = new Set('say tell state declare'.split(' '))

/** Nouns of occasions of telling: what was told in a briefing on Tuesday need not have been then. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  'briefing statement post tweet release communique readout interview'.split(' '),
)

/** Verbs of a clause that says when and where a noun took place: "which took place on Monday". */
export const TAKE_PLACE_VERBS: ReadonlySet<string> = new Set(['take', 'occur', 'happen'])

/** Verbs whose subject set a contact going: "initiated the call". */
export const INITIATE_VERBS: ReadonlySet<string> = new Set(['initiate', 'request', 'instigate'])

/** Verbs that ask for a contact: "had asked for the call". */
export const ASK_FOR_VERBS: ReadonlySet<string> = new Set(['ask', 'press', 'push'])

/** Verbs whose subject stood between the parties: "the meeting had been brokered by Qatar". */
export const MEDIATE_VERBS: ReadonlySet<string> = new Set([
  'broker',
  'mediate',
  'facilitate',
  'sponsor',
])

/** Participles after a name and a hyphen that say who brought the parties together: "UN-led talks". */
export const BROKERED_WORDS: ReadonlySet<string> = new Set(
  'brokered mediated facilitated sponsored led chaired hosted supervised moderated'.split(' '),
)

/** Nouns of "at the initiative of", "at the request of". */
export const INITIATIVE_NOUNS: ReadonlySet<string> = new Set([
  'initiative',
  'request',
  'behest',
  'invitation',
])

/** Verbs with which an act noun as subject takes place. */
export const OCCUR_VERBS: ReadonlySet<string> = new Set(
  `take occur happen come follow last begin start end conclude focus be open close collapse break resume
  finish fail stall continue drag`.split(/\s+/),
)

/** Verbs of a party whose object or clause was a topic of the contact. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  `discuss emphasize emphasise stress underscore underline reaffirm raise review reiterate address note
  highlight urge express affirm cover welcome`.split(/\s+/),
)

/** Prepositions before what a contact was about. */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'about',
  'regarding',
  'concerning',
  'over',
])

/** Words that make a meeting of states a match or a market: such sentences tell no contact. */
export const GAME_WORDS: ReadonlySet<string> = new Set(
  `semifinal semi-final semifinals final finals quarterfinal quarter-final playoff playoffs kickoff
  goalless goal goals championship championships tournament league fixture qualifier qualifiers knockout
  stadium striker goalkeeper innings wicket wickets medal medals quarterback midfielder defender keeper
  penalty shootout shoot-out half-time sixteen kick-off offside referee cup team coach scorer substitute
  squad debutant debutants crude brent futures shares equities`.split(/\s+/),
)

/** Nouns after "on" that say where or when and not about what: "on the margins of the summit". */
export const NO_TOPICS: ReadonlySet<string> = new Set(
  'margin margins sideline sidelines eve occasion behalf basis way visit trip number part time phone day'.split(
    ' ',
  ),
)

/** Nouns by which a sentence counts an act rather than tells it: "the first time", "the last time". */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(['time', 'occasion'])

/** Words of the headline of a list of what is to come. */
export const SCHEDULE_WORDS: ReadonlySet<string> = new Set([
  'schedule',
  'agenda',
  'diary',
  'calendar',
  'itinerary',
])

/** Words of a headline by which it speaks of games. */
export const GAME_TITLES: ReadonlySet<string> = new Set([
  'sport',
  'sports',
  'football',
  'cricket',
  'rugby',
])

/** Phrases of the headline of such a list, in lower case. */
export const SCHEDULE_PHRASES: readonly string[] = [
  'week ahead',
  'month ahead',
  'days ahead',
  'coming week',
  'to watch this week',
  'to watch next week',
  'programme of the',
  'programme for the',
  "minister's programme",
  "president's programme",
  "minister's program",
  "president's program",
]
