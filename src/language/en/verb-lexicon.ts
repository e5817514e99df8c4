/**
 * English verbs in their base form, so that "hoping" is "hope" and "hopping" is "hop".
 * Written by scripts/lemma-tables.ts from EWT and GUM (CC BY-SA 4.0, see data/SOURCES.md).
 */
const VERBS: ReadonlySet<string> = new Set(
  `abandon abide abolish absent absorb abstain abuse accelerate accent accept access acclaim accommodate accompany
  accomplish accord account accumulate accuse accustom accustome achieve acknowledge acquiesce acquire act
  activate adapt add address adhere adjoin adjudicate adjust administer admire admit admonish adopt adorn
  adulterate advance advertise advise advocate aerate affect affirm afford aggravate agree aid aim air airlift
  alarm alert alienate align allege allocate allot allow allude ally alter alternate amass amaze amend amount
  amplify analyse analyze anger annex annotate announce annoy answer anticipate apologise apologize appall appeal
  appear appease applaud apply appoint appreciate apprentice apprise approach appropriate approve approximate
  argue arise arm arrange array arrest arrive articulate ascend ascertain ask aspire assassinate assault assemble
  assert assess assign assist associate assuage assume assure astonish atrophy attach attack attain attempt
  attend attest attract attribute audition augment author authorize avail average avert avoid await awake award
  back backdate backpedal baffle bait bake balance bald bale ban bang banish bankroll baptize bar barbeque
  bargain bark bartend base bask bat bath batter battle be bear beard beat beckon become beef befuddle beg begin
  behave believe belittle belive belong bend benefit beseech besiege bet betray better beware bias bid bike bilk
  bill bind bite black blacken blackline blame blast bleed blend bless blink block blog blood bloody bloom blow
  blur blush board boast boggle boil bolster bomb bombard bond book boom boost boot border borrow bother bounce
  bound bow brace brag brain brainstorm brainwash bre breach break breath breathe breed brief brim bring broach
  broadcast broaden broker browse bruise buddy budge budget bugle build bump bundle bunker burn burp burrow burst
  bury bust bustle butcher butter buy bypass cage calculate calendar calibrate call calm camp campaign can cancel
  canoe canter cap capitalize captain capture care carry carve case cast catalog catapult catch categorize cater
  cause caution cc cease celebrate cement censor center centralize chair chalk challenge change channel chant
  characterize charge charter chase chat cheat check cheer chef cherish chew chill chip chirp chock choose chop
  christen circle circulate cite ck claim clarify clash classify claw clean clear click climb clinch cling clog
  close cloud cluster cock code coerce coin coincide collaborate collapse collaspe collect colonize color comb
  combat combine come command commemorate commence commend comment commercialize commission commit communicate
  commute compare compartmentalize compel compensate compete compile complain complement complete compliment
  comply compose compound comprehend compress comprise compromise con concede concentrate conceptualize concern
  conclude concur condemn condense condition condone conduct conference confess confide confine confirm
  confiscate conflate conflict conform confront confuse congratulate connect conquer consent consider consist
  consolidate constitute constrain construct construe consult consume contact contain contaminate contemplate
  contend contest continue contract contradict contrast contribute control convene convert convey convict
  convince convulse cook cool cooperate coordinate cope copy copyright correct correspond cost costume cough
  count counter counteract counterattack couple course court cover crack cradle craft crash crave crawl create
  credential credit creep cripple criticise criticize cross crossbreed crowd crucify crumble crumple crush cry
  crystallize cultivate curate curb cure curse curve customise customize cut cycle damage dance dare darken date
  deadbolt deal debate debut deceive decentralize decide declare decline decompose decorate decouple decrease
  dedicate deduct deem deepen defang defeat defend defile define defrost defund defy delay delete deliver delude
  demand demonstrate denote deny depart depend depict deploy deport deposit deregulate derive descend describe
  desecrate desert deserve design designate desire destabilize destroy detach detail detain detect deter
  deteriorate determine detonate detract develop deviate devise devolve devote diagnose dial dictate die differ
  differentiate diffuse dig digest digress dilute diminish dine dip direct disagree disappear disappoint disarm
  disband discard discharge disclose disconnect discontinue discount discourage discover discuss disenfranchise
  disguise dishonor dislike dismantle dismember dismiss dispatch disperse displace display displease dispose
  dispute disregard disrupt dissect disseminate dissent dissolve distinguish distort distract distribute distrust
  disturb divert divest divide divine divorce divy do dock document domesticate dominate don donate doom dot
  double doubt downgrade download downwell draft drag drape draw dread dream drench dress dribble drift drill
  drink drive drool drop dry dub duel dump dung duplicate dust dwarf dwell dwindle earn ease eat echo eclipse
  edit educate effect elaborate elapse elect elevate eliminate elucidate email emancipate embark embarrass embed
  embody embrace emerge emigrate emit emphasize employ emulate enable enact encase encircle enclose encompass
  encounter encourage end endanger endeavor endorse endow endure enforce engage engender engrave engulf enhance
  enjamb enjoy enlarge enlist enrich enrol enroll enshrine enslave ensure enter entitle envelop envision equal
  equalise equate equip erase erect err erupt escape establish estimate evacuate evaluate evaporate even evict
  evidence evoke evolve exacerbate exaggerate exalt examine exceed excel excerpt exchange excite exclaim exclude
  excuse execute exemplify exercise exhaust exhibit exile exist expand expect expedite expel expense experience
  experiment expire explain explode exploit explore export expose express expulse extend exterminate extract
  extradite extrapolate face facilitate factor fade fail fall falter fancy fascinate fashion fathom favor favour
  fax fear feature fedex feed feel fend fetch fight figure file fill film filter finalize finance find finesse
  finger finish fire fit fix fizzle flash flatten flead flee flesh flex flicker flip flirt float flock flog flood
  flop flourish flow flower flunk flush fly focus foist fold follow fool foot forage forbid force forecast
  foresee forge forget forgive forgo fork form formalize format formulate forward foster found frame fre freak
  freeze frequent frighten froth frustrate fry fuck fuel fulfil fulfill function fund fundrais fungus funnel
  furnish further fuse fuss gag gain gallivant gallop game gargle garner gas gasp gather gaze gear generalize
  generate gentrify get gift giggle give glance glaze glean gloat glow go gobble golf google govern grab graduate
  grant grapple grasp graze greet grill grin grip groom grope ground group grow grumble guarantee guard guess
  guide guss guz hack hail hamper hand handcuff handle hang happen harass harbor harbour harm harmonize harvest
  hassle hasten hatch hate haul haunt have head heal hear heat hedge heed heel heighten help hesitate hibernate
  hide highlight hike hinder hing hint hire hiss hit hogtie hoist hold holiday holler honor honour honro hook hop
  hope hospitalize host hotpot house hug hum humiliate hunger hunker hunt hurl hurry hurt hurtle hypothesize
  ideate identify idk ignite ignore illuminate illustrate imagine imbue immigrate immortalize impact imperil
  implement implicate imply import impose impress imprison improve impugn incite include incorporate increase
  incubate incur indenture index indicate induce induct indulge infect infer infest infiltrate inflate influence
  inform infringe infuriate infuse ingest inhabit inherit initial initiate inject injure ink innovate inquire
  inscribe insert insist inspect inspire install instigate instil instruct insult insure integrate intend
  interact intercept interest interface interfere intermarry interpolate interpret interrogate interrupt
  intersect intersperse intervene interview interweave intrigue introduce invade invent inventory invert invest
  investigate invite invoice invoke involve iron irrigate irritate isolate issue itemize jack jam jeopardise jog
  join joke journey judge jumble jump justify keep kick kid kidnap kill kiss knit knock know label labor labour
  lace lack lag laminate land lapse lash last laud laugh launch lay layer lead leak lean learn leave legalise
  legalize legislate lend less let leverage libel liberate license lick lie lift light lighten like liken limit
  line linger link liquefy list listen live load loan lob lobby localize locate lock lodge log long look loom
  loot lope lose love lower magnify mail maintain make manage mandate manifest manipulate manufacture map march
  marginalize mark market marry marvel mash mask massacre massage match mate materialize matter mature maul
  maximize mean meander measure mediate medicate meditate meet meld melt memorialize memorize mention meow merge
  merit mesh mesmerize mess message microwave migrate militarize milk mill mimic mimick mind mingle minimize
  minister mint mirror misinform mislabel mislead misname misrepresent miss misstate mistake mitigate mix
  mobilise model moderate modernize modify modulate moisturize mollify monetize monitor morph motivate motorize
  mount mourn move muddy multiply munch murder muster mutate mutilate nab nag nail name narrow near need negate
  neglect negotiate neighbor neighbour nest nestle neuter nibble nickname nominate note notice notify nullify
  numb number nurture obey object obligate oblige obliterate observe obsess obtain occasion occupy occur offend
  offer officiate offset omit ooze open operate oppose oppress opt optimize orbit ordain order organize orient
  originate outbid outfit outgrow outline outlive outnumber outperform outrage outshine outsource outweigh
  overcharge overcome overcook overdo overflow overhear overheat overload overlook overplay overrun oversee
  overshadow overstay overtake overthrow overtop overwhelm owe own pacify pack package pad paddle paint pair pale
  panic parade pardon park part participate partition partner party pass paste patronize pave paw pawn pay peak
  peck pee peel penalize pend penetrate perceive perfect perform permeate permit perpetrate perpetuate persecute
  persevere persist personalize persuade persue pertain pester pet phase phone photograph phrase pick picket
  pickle picnic picture pile pilot pin pinpoint pioneer pipe piss pitch placate place plagiarize plague plan
  plane plant plat plate play plead please pledge plot plough plummet plunder plunge ply poach point poison
  polarize polish poll pollute pop popularize populate portend portray pose posit position possess post postpone
  pound pour practice practise pray preach prearrange precede predestine predetermine predicate predict prefer
  premise prepare prepay prescribe present preserve preside press pressure pressurize presume pretend prevail
  prevent preview price pride print prioritise privatize prize probe proceed process proclaim procreate procure
  produce professionalize profit program progress prohibit project proliferate prolong promise promote prompt
  promulgate pronounce prop propel propose prosecute protect protest prove provide provoke publicize publish puff
  puke pull pump punch puncture punish purchase purge purport pursue purvey push put qualify quantify quarter
  quash question quiet quit quiz quote race rack rage raid rain raise rally ramp rampage rang range rank rape
  ratchet rate ratify rave reach react read reaffirm realise realize reap reapply rear reason reassign reassure
  rebel rebuild recall receive reciprocate recite reclaim recline recognise recognize recollect recommend
  reconcile reconfigure reconfirm reconsider reconven reconvene record recount recover recreate recruit rectify
  recur recycle redeem redefine redeploy redesign redirect rediscover redline redownload reduce reek reestablish
  refer reference refine reflect refold refresh refund refuse refute regade regain regard regenerate register
  regret regroup regulate rehabilitate reign reimburse rein reinforce reinter reintroduce reiterate reject
  rejoice rejuvenate rekindle relate relax relay release relieve relocate rely remain remark remember remind
  remodel remove rename render renege renew renovate renown rent reopen repair reparcel repeal repeat repent
  replace replicate reply report reposition repost represent repress reprint reprioritise reproduce repurpose
  reput request require reread reschedule rescind rescop rescue research resell resemble resent reserve reside
  resign resist resolve resonate resort respect respond rest restock restore restrain restrict result resume
  resurrect retain retake retaliate retire retract retreat retrieve retrofit return reunify reuse revalue reveal
  reverse revert review revise revisit revive revoke revolt revolutionize revolve reward rewind reword ride
  ridicule rig ring rinse rip rise risk roam roast rob rock roll root rot rotate roughen rout route rub ruin rule
  ruminate rumor run rush rust sabotage sacrifice sadden saddle sail sale salt salute sample sanction sand
  sandwich sap sate satisfy save say scan scare scatter scent schedule school scoff scold scoop score scour scrap
  scrape scratch scream screem screen screw script scroll scrub sculpt seal sear search season seat secure see
  seed seek seem seethe segment segue seize select sell send sense separate serve service set settle sex shackle
  shadow shake shape share shatter shed sheet shell shelter shift shin shine ship shit shock shoe shoot shop
  shorten shoulder shout show showcase shower shred shrink shroud shuffle shunt shut side sign signal signify
  simplify simulate sing single sink siphon sit situate size sizzle sketch ski skill skip skyrocket slack slam
  slap slaughter sleep slice slide slip slit slither slow smack smash smell smile smoke smooth smuggle sneak
  sneeze sniff snooze soak soar socialize soften solicit solve sort sound sour source sow span spare spawn spay
  speak specialize specify speculate speed spel spell spend spice spike spill spiral spirit spit splash splish
  split spoil sponor sponser sponsor sport spot spotlight spout sprawl spray spread spring square squash squeeze
  squirm squirrel squish stab stabilise stabilize stack staff stage stagger stain stalemate stall stamp stand
  standardize star stare start starve state station stay steal steam steep steer stem step stick stifle stimulate
  sting stink stir stock stop store storm stow straighten strain strand strangle stray stream streamline
  strengthen stress stretch strike string strip strive stroll struck structure struggle strut study stumble stump
  stun stutter style subdue subject submerge submit subscribe subside substantiate substitute subsume subtract
  succeed succumb suck sue suffer suffocate suggest suit sum summarise summarize supersede supervise supplement
  supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect
  suspend sustain swallow swamp swatch swear sweat sweep swim swing swirl switch swivel symbolize sympathize
  tackle tailor take talk tame tap taper target task taste tax taxi teach tear teeth teethe televise tell temper
  telephone tend terminate terrify test testify tether text thank thaw theorize thin think thrash threaten thrill thrive
  throw thwart tick tickle tie tighten till title tolerate tone took top topple torment torture toss total touch
  tour tout tow tower toy trace track trade trademark train trample tranquilize transact transcend transfer
  transform translate transmit transmitt transpire transport trap trash travel treat tremble trick trigger trim
  trip trot trust try trye tuck tune turn tweet twist type typify uncover underestimate undergo underlie
  undermine underpin underscore understand undertake undervalue underwrite undo unearth unfold unfreeze unify
  unite unload unlock unravel unreport unveil unzip up update upend uphold upholster upload upraise upset upstage
  urge use usee utilise utilize utter vacate vacation validate value vanish vary vault vent ventilate venture
  verify veto vibrate vie view vintage violate visit visualize vitalize vlog voice void volunteer vomit vote vow
  wag wage wai wait wake walk wander wane want ward warm warn warp warrant wash wast waste watch water wave
  weaken weaponize wear weary weather wed weep weigh welcome wet whack whip whir whistle whittle wield will win
  wind wing wink winter wipe wish wit witch withdraw withhold withstand witness wonder work worry worsen worship
  wound wove wrap wreathe write yearn yell yelp yield zoom`.split(/\s+/),
)

/** Whether the word is a verb in its base form. */
export function isKnownVerb(word: string): boolean {
  return VERBS.has(word)
}
