/**
 * How English reports name their writer: the line below the headline and the note at the end.
 * Role nouns and career phrases are those that such notes share whatever the house.
 */

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:de|van|von|der|den|al|bin|bint|el|la|da|di|dos|del|du|le) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}"

/** "By Ann Example" or "BY ANN EXAMPLE and BO EXAMPLE, Harbour Gazette"; the group is the name or names. */
export const BYLINE = new RegExp(
  `^(?:(?:Story|Words|Text|Written|Reported) )?(?:[Bb]y|BY):?\\s+(${NAME}(?:(?:, ${NAME})*,? (?:and|AND|&) ${NAME})?)(?:\\s?[,|·•–—-]\\s?.{1,80})?$`,
  'u',
)

/** The subject of a note about a writer: two to four words in capitals before its verb, with or without its trade between commas. */
export const SUBJECT =
  /^(?!(?:The|A|An|This|That|These|Those|Our|His|Her|Their|Its|In|On|At|For|As|It|He|She|They|We)\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}.'’-]*)(?:, [^,\n]{2,80}, |,?\s)/u

const ROLE =
  '(?:reporter|correspondent|editor|journalist|columnist|writer|producer|broadcaster|bureau chief|contributor|fellow|author|analyst|commentator|blogger|intern|researcher|professor|lecturer|historian|photographer|photojournalist)s?'
/** Words that may stand between the verb and the role: none that begins another phrase. */
const BETWEEN =
  "(?:(?!(?:of|with|that|which|who|by|from|against|about|to|not|no)\\s)[\\p{L}\\p{N}.,'’&/-]+\\s){0,9}?"

/** What follows the subject: "is the Example reporter", "covers", "writes about", "reports from". */
export const PRESENT_ROLE = new RegExp(`^(?:is|works as|serves as)\\s${BETWEEN}${ROLE}\\b`, 'iu')
export const PRESENT_BEAT = /^(?:covers|writes|reports|edits|blogs|contributes)\b/i

/** Phrases of a career, each a sign by itself. */
export const CAREER_SIGNS: readonly RegExp[] = [
  new RegExp(`\\b${ROLE}(?:,| (?:at|for|with|based|in|covering)\\s)`, 'i'),
  /\b(?:previously|formerly|earlier),?\s(?:\w+ )?(?:covered|worked|reported|wrote|served|was|edited)\b/i,
  /\b(?:was|has been) (?:previously |formerly )?(?:a|an|the) (?:\w+[ -]){0,3}(?:reporter|correspondent|editor|journalist|fellow)\b/i,
  /\b(?:holds|earned|received|has) (?:a|an|his|her|their) (?:\w+[ -]){0,2}(?:bachelor|master|degree|doctorate|ph\.?d|ba|ma)\b/i,
  /\bbachelor['’]?s|\bmaster['’]?s|\bgraduated? (?:from|of)\b|\balumn(?:us|a|i)\b/i,
  /\b(?:is based in|lives in|hometown|is a native of|grew up in)\b/i,
  /\b(?:can be reached|follow (?:him|her|them)|on twitter|e-?mail (?:him|her|them)|you can (?:reach|contact))\b|@\w{2,}/i,
  /\b(?:award|prize)(?:s|-winning)?\b/i,
  /\b(?:covers|writes (?:about|on|for)|reports (?:on|from)|covering|who covers|writing about|reporting on|specialis|specializ|focus(?:es|ing) on)\b/i,
  /\b(?:joined|before joining|since joining)\b/i,
]
