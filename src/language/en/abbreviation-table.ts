/**
 * Written forms that end in a full stop without ending a sentence.
 * In: nothing. Out: sets of lower-case words without the stop. Facts of English writing, our own list.
 */

/** Stand before a name or a number: a sentence never ends after them. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr st ste mt ft gen maj capt cpt cmdr cdr col lt ltn sgt cpl pvt adm vadm radm brig
  gov sen rep pres hon amb sec sect supt insp det pres mme mlle msgr gens sens reps profs drs messrs
  no nos vol vols pp fig figs eq art arts para paras sec ch ed eds al vs v cf approx ca c est
  e.g i.e viz`.split(/\s+/),
)

/** May end a sentence: what follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  `jr sr esq inc ltd co corp llc plc bros dept depts univ assn assoc intl natl govt mfg ave blvd rd hwy
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  etc al a.m p.m a.d b.c b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r d.c ph.d m.d b.a m.a
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa
  penn tenn tex va vt wash wis wyo n.y n.j n.c s.c n.h n.m r.i
  min max hr hrs mins secs yr yrs mo mos lb lbs oz ft km cm mm kg sq mph temp ext tel apt misc`.split(
    /\s+/,
  ),
)
