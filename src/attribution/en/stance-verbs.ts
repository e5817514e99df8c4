/**
 * English verbs that judge, like, ask, order, deny and doubt; the verbs of saying, thinking and wishing are in
 * `verbs.ts`, of whose list these are the end.
 */
import type { VerbCues } from '../lexicon.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const stanceFamilies: readonly VerbCues[] = [
  {
    // Judgements: what is judged is told as a fact, "condemned the raid".
    lemmas: words(`blame fault thank praise criticise criticize condemn applaud commend chide rebuke
      ridicule scold laud welcome deplore decry acclaim extol compliment denigrate malign demean reproach
      upbraid rebut revile disparage flay lampoon satirize satirise insult taunt heckle trash credit thank
      eulogize eulogise pan bemoan denounce hail lambaste regret salute
      castigate blast bash berate assail belittle deride disparage skewer chastise admonish reprimand
      excoriate pillory vilify congratulate mourn bewail`),
    takes: [
      'object',
      'clause',
      'quote',
      { preposition: 'for' },
      { preposition: 'as' },
      { preposition: 'on' },
    ],
    presupposes: true,
    stance: 'says',
  },
  {
    // Attitudes: what is liked or not stands as a fact.
    lemmas: words(`support back oppose endorse defend embrace mock slam love hate like protest
      champion favor favour resist applaud admire adore abhor detest despise loathe dislike resent dread
      distrust mistrust cherish fear scorn disregard regret`),
    takes: ['object', 'clause', 'infinitive'],
    ownSubject: true,
    presupposes: true,
    stance: 'says',
  },
  {
    lemmas: words(`reference invoke express voice tout`),
    takes: ['object', 'clause'],
    presupposes: true,
    stance: 'says',
  },
  {
    lemmas: words(`refer point`),
    takes: ['clause', 'quote', { preposition: 'to' }, { preposition: 'out' }],
    needs: { preposition: 'to' },
    withoutObject: true,
    presupposes: true,
    stance: 'says',
  },
  {
    lemmas: words(`point`),
    takes: ['clause', 'quote'],
    stance: 'says',
  },
  {
    lemmas: words(`consider regard view see`),
    takes: ['object', { preposition: 'as' }],
    needs: { preposition: 'as' },
    stance: 'says',
  },
  {
    lemmas: words(`charge`),
    takes: ['clause', 'quote'],
    stance: 'says',
  },
  {
    // Wanting another to act: "urged the army to withdraw".
    lemmas: words(`ask urge demand request implore beg plead propose recommend encourage exhort
      beseech entreat petition invite advocate`),
    takes: ['quote', 'clause', 'infinitive', 'object', { preposition: 'for' }],
    stance: 'asks',
  },
  {
    // Telling another to act, with power over them: "ordered the fleet to leave".
    lemmas: words(`order instruct command decree mandate`),
    takes: ['quote', 'clause', 'infinitive', 'object'],
    stance: 'orders',
  },
  {
    lemmas: words(`direct`),
    takes: ['infinitive', 'object'],
    needs: 'infinitive',
    stance: 'orders',
  },
  {
    lemmas: words(`appeal call push lobby`),
    takes: ['infinitive', 'quote', { preposition: 'for' }, { preposition: 'on' }],
    needs: { preposition: 'for' },
    stance: 'asks',
  },
  {
    lemmas: words(`appeal call push lobby`),
    takes: ['infinitive', { preposition: 'on' }, { preposition: 'to' }],
    needs: 'infinitive',
    stance: 'asks',
  },
  {
    // "called on the army to withdraw".
    lemmas: words(`call appeal`),
    takes: [{ preposition: 'on' }, { preposition: 'upon' }, { preposition: 'to' }, 'purpose'],
    needs: 'purpose',
    stance: 'asks',
  },
  {
    lemmas: words(`wonder inquire enquire`),
    takes: ['quote', 'clause', { preposition: 'about' }],
    stance: 'asks',
  },
  {
    lemmas: words(`deny dispute refute rebut disavow disclaim contradict`),
    takes: ['quote', 'clause', 'infinitive', 'object'],
    stance: 'denies',
  },
  {
    lemmas: words(`reject dismiss repudiate rebuff disown`),
    takes: ['object', 'clause', 'quote', { preposition: 'as' }],
    stance: 'denies',
  },
  {
    lemmas: words(`doubt question disbelieve`),
    takes: ['quote', 'clause', 'object'],
    stance: 'doubts',
  },
  {
    // Refusals by the verb itself; see also `answering` in the lexicon.
    lemmas: words(`comment`),
    takes: ['quote', { preposition: 'on' }, { preposition: 'about' }],
    stance: 'says',
  },
]
