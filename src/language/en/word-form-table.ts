/**
 * Parts of written words that decide where a word is cut.
 * In: nothing. Out: alternatives for the tokenizer's patterns. Our own lists, after the practice of
 * the English treebanks EWT and GUM.
 */

/** Prefixes whose hyphen stays inside the word ("non-avian"); other hyphens part ("long - range"). */
export const KEPT_PREFIXES =
  `anti arch bi co counter cross e ex extra hyper inter intra macro mega meta micro mid
  mini mis multi neo non over post pre pro pseudo psycho quasi re semi socio sub super supra trans ultra under
  auto infra proto`
    .split(/\s+/)
    .join('|')

/** Second parts that make a capitalised word and its hyphen a compound, not a given name ("Jae-in"). */
export const NO_NAME_ENDING =
  /^(?:in|up|off|on|out|of|and|the|de|du|el|to|by|led|run|born|made|held|era|wide|like|style|type|old|year|day|term|long|high|only|free|wing|rich|elect|based|class|level|size|scale|speed|range|chief|line|time|man|men)$|(?:ed|ish|ing|er|or|al|ic|ian|ist|ism|ly|led|ment)$/u

/** Units written against their number: "5km" is two words. */
export const UNITS =
  `am pm a\\.m\\. p\\.m\\. km kg kms kgs mm cm m g k b bn mn tn t ft lb lbs oz hr hrs min mins sec secs mph
  kph hz khz mhz ghz gb mb kb tb kw mw gw kwh mwh x percent`
    .split(/\s+/)
    .join('|')

/** Endings of names in the net and of files. */
export const NET_ENDINGS =
  `com org net gov edu mil int co io uk eu de fr ru ua cn jp au ca ch il tr ir pk tv tw sg hk nz
  kr mx br ar za ae sa qa es pl nl se dk fi gr pt cz hu htm html php asp aspx doc docx xls xlsx ppt pptx pdf txt zip jpg
  jpeg png gif exe url xml json csv`
    .split(/\s+/)
    .join('|')

/** Endings that are English words too: only after a second stop. */
export const WORDLIKE_ENDINGS = 'us|in|me|it|no|at|be|is|am|so|to|as|my|do|info|biz|pro'
