/**
 * Irregular verbs and nouns of English: base, past, participle; singular, plural.
 * In: nothing. Out: from an inflected form to its lemma. Common knowledge, our own list.
 */

const VERBS = `
  arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became|befall befell befallen
  begin began begun|behold beheld|bend bent|beset beset|bet bet|bid bade bidden|bind bound|bite bit bitten
  bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt
  burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came|cost cost|creep crept
  cut cut|deal dealt|dig dug|dive dove|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
  dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
  fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
  forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten
  give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit
  hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt
  leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled
  mistake mistook mistaken|misunderstand misunderstood|mow mown|oversee oversaw overseen|overtake overtook overtaken
  overthrow overthrew overthrown|overrun overran|outrun outran|retake retook retaken|resell resold|override overrode overridden|overcome overcame|pay paid|plead pled|prove proven
  put put|quit quit|read read|rebuild rebuilt|rend rent|repay repaid|rethink rethought|rewrite rewrote rewritten
  rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen|seek sought|sell sold
  send sent|set set|sew sewn|shake shook shaken|shed shed|shine shone|shoot shot|show shown|shrink shrank shrunk
  shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit
  smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat
  split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
  stink stank stunk|stride strode stridden|strike struck stricken|string strung|strive strove striven
  swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
  tell told|think thought|thrive throve thriven|throw threw thrown|thrust thrust|tread trod trodden
  undercut undercut|undergo underwent undergone|understand understood|undertake undertook undertaken
  undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed|weep wept
  win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
  write wrote written`

const NOUNS = `
  man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|louse lice|die dice
  life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves
  calf calves|loaf loaves|scarf scarves|hoof hooves|crisis crises|analysis analyses|basis bases|thesis theses
  hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes|synthesis syntheses|parenthesis parentheses
  emphasis emphases|criterion criteria|phenomenon phenomena|bacterium bacteria|stratum strata|memorandum memoranda
  curriculum curricula|nucleus nuclei|stimulus stimuli|alumnus alumni|cactus cacti|fungus fungi|matrix matrices
  index indices|vertex vertices|appendix appendices|larva larvae|formula formulae|communique communiques
  bus buses|gas gases|lens lenses|virus viruses|campus campuses|bonus bonuses|status statuses|alias aliases
  series series|species species|headquarters headquarters|means means|premises premises|earnings earnings
  goods goods|statistics statistics|politics politics|ethics ethics|thanks thanks|outskirts outskirts
  proceedings proceedings|surroundings surroundings|belongings belongings|remains remains|barracks barracks
  crossroads crossroads|clothes clothes|riches riches|tactics tactic|logistics logistics|attorneys-general attorney-general`

const lemmaByForm = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s*[|\n]\s*/)
      .flatMap((row) => {
        const [lemma = '', ...forms] = row.split(' ')
        return forms.map((form): [string, string] => [form, lemma])
      }),
  )

/** From a past form or participle to the verb. */
export const IRREGULAR_VERBS = lemmaByForm(VERBS)

/** From a plural to the noun. */
export const IRREGULAR_NOUNS = lemmaByForm(NOUNS)
