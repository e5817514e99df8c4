/**
 * English nouns of saying, thinking and wishing, by what they take: "the claim that …", "a promise to meet",
 * "criticism of the raid", "Tovia's support for the pact". A noun without its content is none.
 * A noun may stand in several families; the first that finds its content is taken.
 */
import type { NounCues } from '../lexicon.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const nounFamilies: readonly NounCues[] = [
  {
    lemmas: words(`claim statement assertion warning announcement belief view argument report
      suggestion allegation assurance contention conviction conclusion admission confirmation
      declaration fear prediction charge accusation complaint remark opinion
      insistence determination position proposition perspective understanding recognition
      reminder finding notion idea message feeling impression expectation
      acknowledgement acknowledgment affirmation assessment assumption awareness certainty comment concern
      concession confession decision disclosure estimate estimation evidence explanation forecast
      hint hunch hypothesis indication inference insinuation instinct intimation intuition judgement judgment
      lament observation point presumption projection pronouncement proof realisation realization
      reasoning reassurance regret reply response ruling rumor rumour sense sentiment sign signal
      speculation stance submission supposition suspicion testimony theory thesis thought verdict word worry
      anxiety anger confidence consensus disappointment dismay frustration outrage satisfaction surprise
      agreement mantra refrain slogan gossip`),
    stance: 'says',
  },
  {
    lemmas: words(`pledge promise vow threat guarantee offer commitment intention intent
      determination readiness willingness resolve refusal reluctance unwillingness`),
    stance: 'says',
    infinitive: true,
  },
  {
    lemmas: words('hope wish desire aspiration dream ambition eagerness yearning longing'),
    stance: 'hopes',
    infinitive: true,
  },
  {
    lemmas: words('order instruction command directive decree edict'),
    stance: 'orders',
    infinitive: true,
  },
  { lemmas: words('denial rejection refutation rebuttal repudiation'), stance: 'denies' },
  { lemmas: words('doubt scepticism skepticism disbelief'), stance: 'doubts' },
  {
    lemmas: words(`demand request call plea appeal suggestion recommendation advice entreaty
      exhortation invitation petition`),
    stance: 'asks',
    infinitive: true,
  },
  {
    // "criticism of the raid": the phrase is what is said or judged.
    lemmas:
      words(`accusation allegation criticism condemnation denunciation endorsement assertion prediction
      condemnation admission acknowledgement acknowledgment disapproval mention warning
      claim suspicion rumor rumour depiction portrayal characterization characterisation
      repudiation disavowal praise mockery dislike hatred admiration`),
    stance: 'says',
    prepositions: words('of'),
  },
  {
    lemmas: words(`concern anxiety unease fear anger outrage
      disappointment alarm dismay speculation pessimism optimism ambivalence warning disagreement
      chatter`),
    stance: 'says',
    prepositions: words('about over at'),
  },
  {
    lemmas: words('doubt scepticism skepticism'),
    stance: 'doubts',
    prepositions: words('about over of'),
  },
  { lemmas: words('denial rejection repudiation'), stance: 'denies', prepositions: words('of') },
  { lemmas: words('hope'), stance: 'hopes', prepositions: words('of for') },
  {
    lemmas: words('call demand plea appeal clamour clamor request'),
    stance: 'asks',
    prepositions: words('for'),
  },
  { lemmas: words('question query'), stance: 'asks', prepositions: words('about over') },
  {
    lemmas: words('praise gratitude admiration disdain'),
    stance: 'says',
    prepositions: words('for'),
  },
  {
    // Attitudes only where somebody has them: "Tovia's opposition to the pact".
    lemmas:
      words(`opposition objection aversion hostility opinion sympathy preference regret disdain distaste
      understanding assessment`),
    stance: 'says',
    prepositions: words('for to of on about against toward towards'),
    owned: true,
  },
]
