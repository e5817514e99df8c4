/**
 * Verbs of the news in their base form that the training texts lack: "boycotted" is "boycott".
 * In: nothing. Out: a set of base forms. Our own list and the verbs of the CAMEO dictionary of PETRARCH
 * (MIT, see data/SOURCES.md).
 */
export const NEWS_VERBS: ReadonlySet<string> = new Set(
  `abate abdicate abduct abhor abort abscond absolve accede accentuate acquaint acquit actuate adore
  advertize agitate agonise agonize airdrop allay alleviate ambush ameliorate anchor annihilate annul appal
  apportion apprehend arbitrate arouse arraign assail attire audit augur authorise aver avow backtrack
  badger bail balk band barricade barter behead bemoan bequeath berate bestow bewilder blacklist blackmail
  blaspheme blitz blockade blossom bludgeon boycott brand brandish brave brush buckle bug bulldoze burgeon
  burnt buzz cable cane capitulate castigate cave cede censure certify chain champion characterise chasten
  chastise chide circumvent clamber clamor clamour clamp clap cleanse clobber club co-operate coalesce
  collide comfort commandeer complicate conceal conceive conciliate concoct confer confound congregate
  conjoin conserve console conspire contravene contrive converge converse cordon correlate corrupt counsel
  countenance counterbalance countermand criminalise criminalize crusade cull curtail dally decapitate
  decimate declassify decree decriminalise decriminalize decry defect defer deflect defuse degrade
  deliberate delight delineate demobilise demobilize demolish denigrate denounce deplete deplore depose
  deprecate deprive deride desist desolate despair despatch despoil devastate disallow disapprove
  disassemble disassociate disburse disconcert disengage disentangle disgrace disgust dishonour disintegrate
  dislodge dismay disorder disparage dispel dispense dissipate distance distress dive divulge doctor dodge
  down drain drown duck dynamite earmark eavesdrop elicit embargo embellish embolden embroil emphasise
  empower empty endeavour engineer enjoin enliven enmesh enquire enrage ensnare ensue entrap entreat entrust
  envisage eradicate escalate escort espouse esteem evade exasperate excoriate exercize exert exhort
  exonerate expound expropriate externalize extol extort exult fasten fault felicitate ferry fiddle finalise
  fine flare flaunt flay flout foil foray forebode foreshadow forestall foretell forfend forsake forswear
  fortify free fulminate galvanize gamble gauge gird glorify gratify grieve gun haggle halt halve hammer
  harmonise harry hearten heave hijack hoard howl huddle humble imitate immerse immobilize immolate impair
  impart impede impel impersonate implant implore impound inaugurate incarcerate indict inflame inflict
  inhibit institute intensify intercede interdict interlock intermediate intern intimidate intrude
  invalidate inveigh invigorate irk jail jeer lambast lambaste lament leap lecture legitimise legitimize
  lengthen level levy loath loosen lop lug lynch machine-gun maim malign manhandle mar marshal mass master
  mend mine mire mislay misplace mistreat mobilize mock mold mortar muddle mull muse muzzle narrate
  nationalise nationalize necessitate normalise normalize obscure obstruct obtrude orchestrate organise
  ostracise ostracize oust outlaw outpace outstrip overfly overpower override overrule overturn pace
  parachute patch patrol pelt pen penalise perplex pervade petition pillage pillory pirate pit pluck poise
  ponder praise presage procrastinate profess proffer prognosticate propagate proscribe pry publicise pummel
  punctuate quarantine quarrel quell query quicken rag rail rake ram ransack rap rationalize ravage ravish
  raze re-establish re-open reactivate readmit ready reallocate reappraise rearrest reassert reassesment
  rebuff rebuke rebury rebut recapture recede reconstruct recuperate redouble reelect reexamine refrain
  refuel reimpose reinstate reinvite relaunch relent relinquish relish remit remonstrate renounce reorganize
  repatriate repel reprimand reproach reprobate repudiate repulse requisition resettle restart restate
  restructure resuscitate retard retell revile revitalize revolutionise riot roar rocket rouse rumble
  safeguard salvage sanctify savage saw scale scandalise scandalize scheme scorn scramble scrutinize scuffle
  scuttle secede segregate sentence sever shear shelve shield shrug shudder shun shuttle sidestep silence
  skim skirmish skirt slacken slander slash slate slay slight snare snatch snipe snub spark spur spurn spy
  stake steady stipulate stone strafe stupefy stymie subjugate subsidise subsidize subvert summit summon
  supplant surmount swap swarm swell swoop synchronise synchronize tally tarnish team teargas televize tempt
  tender term terrorize test-fire test-launch thrust thump toast torch torpedo toughen touring transgress
  tread treasure trespass trifle triumph truck unban unblock underline unimpress unionise unionize unleash
  unseat untie unwind upbraid upgrade usurp vandalise vandalize verbalise verbalize vex vilify vindicate
  visualise vocalise vouch wail waive wedge whine wiretap worried wrangle wreck wrest wrestle`.split(
    /\s+/,
  ),
)
