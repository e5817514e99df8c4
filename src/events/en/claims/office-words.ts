/**
 * English words for the beginning of a term of office: "since the new minister took office".
 * The day itself stands in the tables of office-holders, not in the sentence.
 */

/** Words after "since" that name the beginning of a term of office. */
export const TAKING_OFFICE =
  /^(?:\S+ ){0,10}?(?:(?:took|taking|assumed|assuming|entered|entering) (?:up )?(?:office|power|(?:his|her|their|the) (?:post|office|job|position|duties|role))|(?:took|taking) over|(?:was|were|being|been) (?:appointed|named|sworn in|inaugurated|elected|confirmed)|becoming|became|(?:his|her|their|the|[\w'’-]+['’]s?) (?:recent )?(?:appointment|inauguration|nomination|swearing-in|confirmation))\b/i
