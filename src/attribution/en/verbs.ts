/**
 * English verbs that put words in somebody's mouth, by what they take and how they stand to it.
 * A verb may stand in several families; the one that finds most content is taken.
 * Source: our own list, grouped after VerbNet's classes of communication (37) and of the mind (29, 30).
 */
import type { VerbCues } from '../lexicon.ts'
import { stanceFamilies } from './stance-verbs.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const verbFamilies: readonly VerbCues[] = [
  {
    // "said that …", "…, she added": a clause or the words themselves.
    lemmas:
      words(`say add continue reply respond remark answer opine quip joke argue maintain contend
      assert insist reason hint imply complain lament boast brag swear think believe feel assume
      suspect guess worry figure conclude realise realize learn discover hear deduce testify agree
      notice determine accept retort shout yell cry whisper chant exclaim murmur mutter gripe grouse fume counter
      speculate theorise theorize surmise interject marvel muse elaborate claim attest observe
      aver avow assent bark bellow blurt blog concur confess confide crow declaim demur drawl enthuse fret
      gasp groan growl grumble gush hiss howl intone moan mumble object pray preach proffer rant rave reckon
      rejoin remonstrate roar scream scoff sigh snap sneer snort snarl stammer sob thunder utter volunteer
      wail whine venture recollect reflect intimate insinuate post relate`),
    takes: ['quote', 'clause'],
    stance: 'says',
  },
  {
    // Findings and inner judgements, which are seldom quoted: "ruled that …".
    lemmas:
      words(`rule decide resolve establish ascertain calculate compute infer intuit judge presume
      suppose sense perceive imagine discern envisage teach specify certify prophesy foretell hypothesize
      hypothesise pretend forget dream trust reckon`),
    takes: ['clause'],
    stance: 'says',
  },
  {
    // "announced the call", "stressed that …": a clause, the words, or a thing.
    lemmas: words(`announce state note explain recall declare reiterate repeat emphasize
      emphasise stress underline underscore highlight report disclose reveal acknowledge
      admit concede predict suggest warn indicate signal allege outline detail mention tweet retweet
      estimate forecast project relay recount proclaim divulge affirm
      reaffirm restate clarify echo second pronounce remember posit cite stipulate
      envision foresee anticipate recognise recognize understand describe`),
    takes: ['quote', 'clause', 'object'],
    stance: 'says',
  },
  {
    lemmas: words(`confirm corroborate verify`),
    takes: ['quote', 'clause', 'object'],
    stance: 'confirms',
  },
  {
    // The object is the hearer: "told reporters that …".
    lemmas:
      words(`tell inform notify convince persuade assure remind caution brief reassure advise text email
      telegraph alert apprise counsel lecture warn teach`),
    hearer: true,
    takes: ['quote', 'clause', 'infinitive'],
    stance: 'says',
  },
  {
    // Offers and consent: "offered to mediate", "agreed to attend".
    lemmas: words(`offer agree consent volunteer commit resolve decide opt propose`),
    takes: ['quote', 'clause', 'infinitive'],
    needs: 'infinitive',
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas: words(`commit`),
    takes: [{ preposition: 'to' }],
    needs: { preposition: 'to' },
    ownSubject: true,
    withoutObject: true,
    stance: 'says',
  },
  {
    // Promises and threats: "vowed to answer".
    lemmas: words(`vow pledge promise threaten swear undertake guarantee`),
    takes: ['quote', 'clause', 'infinitive', 'object'],
    stance: 'says',
  },
  {
    // Wishes: "hopes to meet", "wants talks to resume".
    lemmas: words(`hope want wish prefer yearn aspire long desire hanker hunger itch`),
    takes: ['quote', 'clause', 'infinitive', 'object', { preposition: 'for' }],
    needs: 'infinitive',
    stance: 'hopes',
  },
  {
    // "wants change", "sought to ease the worry".
    lemmas: words(`want crave covet desire`),
    takes: ['object'],
    ownSubject: true,
    stance: 'hopes',
  },
  {
    // "is considering a ban".
    lemmas: words(`consider ponder mull contemplate`),
    takes: ['object', 'clause', 'infinitive'],
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas: words(`aim strive`),
    takes: ['infinitive', 'purpose'],
    needs: 'infinitive',
    ownSubject: true,
    stance: 'hopes',
  },
  {
    // "looks forward to".
    lemmas: words(`look`),
    takes: ['infinitive', { preposition: 'to' }],
    needs: { preposition: 'to' },
    particle: 'forward',
    stance: 'hopes',
  },
  {
    // Expectations: "expects talks to resume".
    lemmas: words(`expect intend plan`),
    takes: ['quote', 'clause', 'infinitive', 'object', { preposition: 'for' }],
    needs: 'infinitive',
    stance: 'says',
  },
  {
    // "talks appear to have failed", "it seems that …": nobody's view.
    lemmas: words(`appear seem`),
    takes: ['infinitive', 'clause'],
    needs: 'infinitive',
    raising: true,
    stance: 'says',
  },
  {
    // "they are convinced that …", "was alarmed by the raid".
    lemmas:
      words(`convince persuade concern worry alarm surprise disappoint outrage shock dismay sadden anger
      astonish startle appall appal horrify`),
    takes: ['clause', { preposition: 'about' }, { preposition: 'by' }, { preposition: 'at' }],
    experienced: true,
    stance: 'says',
  },
  {
    // "a survey shows a rise", "the report puts the toll at 90".
    lemmas:
      words(`show reveal indicate find put give depict describe detail suggest cite mention list
      say predict project contain name rank rate portray`),
    takes: ['clause', 'quote', 'object', { preposition: 'at' }, { preposition: 'as' }],
    ofDocuments: true,
    stance: 'says',
  },
  {
    // "asked the envoy about the raid": who is asked is not what is asked.
    lemmas: words(`ask question quiz grill query`),
    takes: [{ preposition: 'about' }],
    needs: { preposition: 'about' },
    ownSubject: true,
    stance: 'asks',
  },
  {
    // "likened the pact to a fraud", "cast the vote as a test".
    lemmas: words(`liken compare equate`),
    takes: ['object', { preposition: 'to' }, { preposition: 'with' }],
    needs: { preposition: 'to' },
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas:
      words(`cast paint brand identify attack bill rate rank denounce defend praise hail reject know
      dismiss recognize recognise refer`),
    takes: ['object', { preposition: 'as' }, 'quote'],
    needs: { preposition: 'as' },
    stance: 'says',
  },
  {
    // "ruled out talks".
    lemmas: words(`rule`),
    takes: ['object'],
    particle: 'out',
    ownSubject: true,
    stance: 'denies',
  },
  {
    // "agrees with the plan", "objects to the pact", "sides with Tovia".
    lemmas: words(`agree disagree concur sympathize sympathise`),
    takes: [{ preposition: 'with' }, { preposition: 'on' }, { preposition: 'to' }],
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas: words(`object`),
    takes: [{ preposition: 'to' }],
    ownSubject: true,
    stance: 'says',
  },
  {
    // "complained about the delay", "railed against the pact", "lashed out at Tovia".
    lemmas:
      words(`complain worry care rant rave fret grumble gripe moan joke brag boast speculate disapprove
      approve despair repent`),
    takes: [{ preposition: 'about' }, { preposition: 'over' }, { preposition: 'of' }],
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas:
      words(`lash hit rail rage fulminate inveigh scoff sneer jeer marvel rejoice bristle balk protest
      argue campaign warn caution`),
    takes: [{ preposition: 'at' }, { preposition: 'against' }],
    needs: { preposition: 'against' },
    withoutObject: true,
    ownSubject: true,
    stance: 'says',
  },
  {
    lemmas: words(`lash hit rail rage scoff sneer jeer marvel bristle balk rejoice`),
    takes: [{ preposition: 'at' }],
    needs: { preposition: 'at' },
    withoutObject: true,
    ownSubject: true,
    stance: 'says',
  },
  {
    // "challenged her to debate", "pressed Tovia to yield".
    lemmas:
      words(`challenge dare press pressure prod nudge goad coax counsel enjoin warn advise caution remind
      lobby`),
    takes: ['object', 'infinitive'],
    needs: 'infinitive',
    stance: 'asks',
  },
  {
    lemmas: words(`fear know consider regard view deem see`),
    takes: ['clause', 'infinitive', 'object', { preposition: 'as' }],
    needs: 'infinitive',
    stance: 'says',
  },
  {
    // "wrote that …", "the letter read: …", "a readout showed".
    lemmas: words(`write read show find demonstrate prove illustrate`),
    takes: ['quote', 'clause'],
    stance: 'says',
  },
  {
    lemmas: words(`boast complain warn learn hear know`),
    takes: ['quote', 'clause', { preposition: 'of' }, { preposition: 'about' }],
    stance: 'says',
  },
  {
    lemmas: words(`speak talk`),
    takes: [{ preposition: 'of' }],
    needs: { preposition: 'of' },
    stance: 'says',
  },
  {
    // "called the raid a crime": only with what it was called.
    lemmas: words(`call label brand dub term deem characterize characterise`),
    takes: ['object', 'infinitive', 'quote', { preposition: 'as' }, { preposition: 'for' }],
    needs: 'infinitive',
    stance: 'says',
  },
  {
    lemmas: words(`describe portray depict frame dismiss`),
    takes: ['object', 'quote', { preposition: 'as' }],
    needs: { preposition: 'as' },
    stance: 'says',
  },
  {
    // "accused the navy of ramming a boat", "blamed the storm for the delay".
    lemmas: words(`accuse suspect`),
    takes: ['object', 'clause', { preposition: 'of' }],
    needs: { preposition: 'of' },
    stance: 'says',
  },
  ...stanceFamilies,
]
