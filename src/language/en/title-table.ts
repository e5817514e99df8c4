/**
 * Words of office and address that stand before a name without being part of it.
 * In: nothing. Out: sets of words in small letters. Our own list.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** The last word of a title before a name ("Defense Secretary", "Maj. Gen."). */
export const TITLES = setOf(`
  mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. rev rev. sir dame lord lady hon hon. messrs messrs.
  president vice-president premier chancellor minister ministers secretary undersecretary under-secretary
  secretary-general general gen gen. maj maj. major lt lt. lieutenant col col. colonel capt capt. captain cmdr cmdr.
  commander adm adm. admiral brig brig. brigadier sgt sgt. sergeant marshal gov gov. governor sen sen. senator senators
  rep rep. representative reps. congressman congresswoman ambassador ambassadors envoy spokesman spokeswoman
  spokesperson speaker mayor chairman chairwoman chairperson chair director commissioner counselor counsellor attache
  consul charge judge justice attorney prosecutor professor doctor officer chief leader head deputy adviser advisor
  mp mep cllr councillor analyst economist correspondent reporter editor coach mr.president presidents pres pres.
  majesty highness excellency eminence holiness
  detective inspector superintendent sheriff constable nurse reverend father brother sister bishop archbishop cardinal
  imam rabbi ayatollah mullah comrade negotiator representative coordinator administrator manager
  `)

/** Words that lead to a title and cannot begin a person's name. */
export const TITLE_PARTS = setOf(`
  prime foreign defense defence finance interior justice vice deputy assistant acting former then-president press state
  national security special chief permanent first second third senior junior under high executive managing new
  home trade energy health education culture environment agriculture labor labour economy economic commerce treasury
  royal the his her their its our for and of to affairs , & - us u.s. uk u.k. un u.n. eu e.u. ex`)

/** Short names of states and unions that stand before a title. */
export const PLACES_BEFORE_TITLE = setOf('us u.s. uk u.k. u.s.a. usa')

/** Times and words of address that look like names. */
export const NEVER_NAMES = setOf(`
  monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues. wed wed. thu thu. thur. thurs. fri
  fri. sat sat. sun sun. january february march april june july august september october november december jan. feb.
  mar. apr. jun. jul. aug. sept. oct. nov. dec. gmt utc est edt cst cdt pst pdt cet am pm a.m. p.m. i god christmas
  easter ramadan god's`)

/** Bodies and places without a name of their own: alone they are no names. */
export const NO_NAMES_ALONE = setOf(`
  office department ministry government administration committee commission agency bureau embassy university school
  city county state defense defence affairs spokesperson kitchen center centre company bank court board group`)
