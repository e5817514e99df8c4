/**
 * Written forms that end in a full stop without ending a sentence.
 * In: nothing. Out: sets of lower-case words without the stop, by what must stand round them.
 * Facts of English writing, our own lists.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand before a name or a number: a sentence never ends after them. */
export const BEFORE_NAME = setOf(`
  mr mrs ms mx messrs dr drs prof profs rev revd fr sr. st ste mt ft gen gens maj capt cpt cmdr cdr col cols lt
  ltn sgt sgts cpl pvt adm vadm radm brig gov govs sen sens rep reps pres amb supt insp mme mlle msgr
  vs cf viz approx ca e.g i.e eg ie nos vol vols pp para paras hon atty asst dep spc sfc`)

/** The same, but ordinary words too: only with a capital or a number after them. */
export const BEFORE_NUMBER = setOf('no fig figs art arts sec sect ch eq p pp vol ed ext op')

/** May stand last in a sentence: what follows decides. */
export const MAY_END = setOf(`
  jr sr esq inc ltd corp llc plc bros dept depts univ assn assoc intl natl govt mfg blvd rd hwy ave
  etc al a.m p.m a.d b.c b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r d.c ph.d m.d b.a m.a m.sc
  hrs mins yrs lb lbs oz mph tel attn misc esp eds`)

/** Company words that are ordinary in small letters, and short names of months and days. */
export const CAPITALISED = setOf(
  'co jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
)

/** Months and days that are other words too: with a capital, before a number. */
export const CAPITALISED_BEFORE_NUMBER = setOf('mar jun jul sun sat')

/** Short names of states of the USA: after a comma. */
export const AFTER_COMMA = setOf(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa
  penn tenn tex va vt wash wis wyo`)
