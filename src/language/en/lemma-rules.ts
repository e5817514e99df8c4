/**
 * Regular inflection of English undone.
 * In: a form in small letters and its Penn tag. Out: the lemma that the rules give.
 * The one idea: take the ending off and choose among the stems it may leave ("hop", "hope") by a list
 * of known verbs first, by the letters before the ending after that.
 */

import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-table.ts'

/** Whether a word is a known verb in its base form. */
export type IsVerb = (word: string) => boolean

/** The lemma of a regular form; irregular ones stand in a table that is asked first. */
export function regularLemma(form: string, xpos: string, isVerb: IsVerb): string {
  switch (xpos) {
    case 'VBZ':
      return withoutS(form, isVerb)
    case 'VB':
    case 'VBP':
      // A tag may be wrong: "forgave" is no base form.
      return isVerb(form) ? form : (IRREGULAR_VERBS.get(form) ?? form)
    case 'VBD':
    case 'VBN':
      return (
        IRREGULAR_VERBS.get(form) ??
        (/.[^aeiou]?ed$/u.test(form) && form.length > 3 ? stemOf(form, 'ed', isVerb) : form)
      )
    case 'VBG':
      return form.length > 4 && form.endsWith('ing') ? stemOf(form, 'ing', isVerb) : form
    case 'NNS':
    case 'NNPS':
      return IRREGULAR_NOUNS.get(form) ?? singularOf(form)
    case 'JJR':
    case 'RBR':
      return form.endsWith('er') ? comparedStem(form.slice(0, -2)) : form
    case 'JJS':
    case 'RBS':
      return form.endsWith('est') ? comparedStem(form.slice(0, -3)) : form
    default:
      return form
  }
}

function withoutS(form: string, isVerb: IsVerb): string {
  if (/[^aeiou]ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (form.endsWith('es')) {
    const stem = form.slice(0, -2)
    if (/(?:s|x|z|ch|sh|o)$/u.test(stem) && (isVerb(stem) || !isVerb(`${stem}e`)))
      return /[^s]s$|[^z]z$/u.test(stem) && !isVerb(stem) ? `${stem}e` : stem
  }
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form
}

function stemOf(form: string, ending: string, isVerb: IsVerb): string {
  const stem = form.slice(0, -ending.length)
  const choices = [stem, `${stem}e`, ...(isDoubled(stem) ? [stem.slice(0, -1)] : [])]
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (ending === 'ed' && /[^e]e$/u.test(stem)) return `${stem}e`
  const known = choices.filter(isVerb)
  const [only] = known
  if (only && known.length === 1) return only
  if (isDoubled(stem) && !/(?:ll|ss|zz|ff)$/u.test(stem)) return stem.slice(0, -1)
  if (only && !known.includes(`${stem}e`)) return only
  return wantsE(stem) ? `${stem}e` : stem
}

function isDoubled(stem: string): boolean {
  return /([bcdfgklmnprstvz])\1$/u.test(stem)
}

/** Whether a verb that leaves this stem most likely ends in e. */
function wantsE(stem: string): boolean {
  if (
    /(?:[uvcz]|[^aeiou]l|[^o]dg|[^s]s|rg|[ao]ng|[aeiou]{2}s|[^aeiou]th|ie|ur|[^aeo]ir|[^aeo]id|ud|[^aeiou]ok|[^eo]ak|[^aeo]iv)$/u.test(
      stem,
    )
  )
    return (
      !/(?:rr|eu|ou|ss|[^aeiou]uz|ow|irl|url|awl|ol|sing|[aeo]id|occur)$/u.test(stem) &&
      !/(?:^|[^l])ing$/u.test(stem)
    )
  if (/(?:[^aeiou][aiu]|ea)t$/u.test(stem))
    return /(?:[^e]at|reat|[^aeiou]ut|[^sm]it[^a-z])$/u.test(stem) && stem.length > 3
  if (/[^aeiou][iou]n$/u.test(stem))
    return /(?:fin|clin|bin|fun|mun|tun|agin|min)$/u.test(stem) && !/(?:min|gin)$/u.test(stem)
  if (/[^aeiou][aoi]p$/u.test(stem)) return /(?:shap|scop|cop|hop|typ|wip|rip|scap)$/u.test(stem)
  return (
    /(?:[^aeiou]ag|arg|[^aeiou]am|[^aeiou]um|[^aeiou]im|[^aeiou]or|[^aeiou]ar|[^aeo]od|ad|ak|ik)$/u.test(
      stem,
    ) && !/(?:er|or|m?um|om|arm|[^b]ar|iad)$/u.test(stem)
  )
}

function singularOf(form: string): string {
  if (/(?:ss|us|is|ics)$/u.test(form)) return form
  if (/[^aeiou]ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/u.test(form) && !/(?:ach|xach|ych)es$/u.test(form))
    return form.slice(0, -2)
  if (/aches$/u.test(form))
    return /(?:[bcrt]each|coach|poach|roach)es$/u.test(form) ? form.slice(0, -2) : form.slice(0, -1)
  if (
    /(?:[^aeiou]oes|uses)$/u.test(form) &&
    !/(?:auses|ouses|[^bin]uses|shoes|toes|foes)$/u.test(form)
  )
    return form.slice(0, -2)
  if (/men$/u.test(form)) return `${form.slice(0, -2)}an`
  if (/people$/u.test(form) && form.length > 6) return `${form.slice(0, -6)}person`
  return form.endsWith('s') && form.length > 2 ? form.slice(0, -1) : form
}

function comparedStem(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (isDoubled(stem) && !/(?:ll|ss)$/u.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiou]l|[^s]s|[cguv]|[^aeiou][aeiu][dtzr]|[^aeio]ar|[^aeiou]in|om|[^aeiou]ur|dl|gl|mpl)$/u.test(
    stem,
  ) && !/(?:ong|oung|ng|rl|ow|ear|eer|oor|[^aeiou]ew|w|[^aeiou]at)$/u.test(stem)
    ? `${stem}e`
    : stem
}
