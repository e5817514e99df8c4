/**
 * Features of English pronouns and determiners.
 * In: nothing. Out: features by tag and form. Common knowledge after UD's English guidelines.
 */

type Features = Readonly<Record<string, string>>

const person = (rows: string, type: string): readonly (readonly [string, Features])[] =>
  rows
    .trim()
    .split(/\s*\|\s*/)
    .flatMap((row) => {
      const [forms = '', kase = '', gender = ''] = row.split(/\s+/)
      const features = {
        ...(kase === '-' ? {} : { Case: kase }),
        ...(gender ? { Gender: gender } : {}),
        PronType: type,
      }
      return forms.split(',').map((form): [string, Features] => [form, features])
    })

const keyed = (tag: string, rows: readonly (readonly [string, Features])[]): [string, Features][] =>
  rows.map(([form, features]) => [`${tag} ${form}`, features])

const PERSONAL = person(
  `i,we,they Nom|me,myself,us,'s,ourselves,them,themselves,'em Acc|mine,ours,theirs Gen
  |you,u,ya,yourself,one,oneself -|he Nom Masc|him,himself Acc Masc|she Nom Fem|her,herself,hers Acc Fem
  |it,itself - Neut`.replace(/\s*\n\s*/g, ''),
  'Prs',
)
const POSSESSIVE = person(`my,your,our,their Gen|his Gen Masc|her Gen Fem|its Gen Neut`, 'Prs')

/** By tag and form in small letters. */
export const PRONOUN_FEATURES: Readonly<Record<string, Features>> = {
  ...Object.fromEntries([...keyed('PRP', PERSONAL), ...keyed('PRP$', POSSESSIVE)]),
  'WP who': { PronType: 'Rel' },
  'WP whom': { PronType: 'Rel' },
  'WP what': { PronType: 'Int' },
  'WP$ whose': { PronType: 'Rel' },
}

/** By form in small letters. */
export const DETERMINER_FEATURES: Readonly<Record<string, Features>> = {
  the: { Definite: 'Def', PronType: 'Art' },
  a: { Definite: 'Ind', PronType: 'Art' },
  an: { Definite: 'Ind', PronType: 'Art' },
  this: { PronType: 'Dem' },
  that: { PronType: 'Dem' },
  these: { PronType: 'Dem' },
  those: { PronType: 'Dem' },
  all: { PronType: 'Tot' },
  every: { PronType: 'Tot' },
  each: { PronType: 'Tot' },
  both: { PronType: 'Tot' },
  no: { PronType: 'Neg' },
  some: { PronType: 'Ind' },
  any: { PronType: 'Ind' },
  another: { PronType: 'Ind' },
  which: { PronType: 'Rel' },
}
