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
      const [forms = '', kase = '', number = '', who = '', gender = ''] = row.split(/\s+/)
      const features = {
        ...(kase === '-' ? {} : { Case: kase }),
        ...(gender ? { Gender: gender } : {}),
        ...(number === '-' ? {} : { Number: number }),
        Person: who,
        PronType: type,
      }
      return forms.split(',').map((form): [string, Features] => [form, features])
    })

const keyed = (tag: string, rows: readonly (readonly [string, Features])[]): [string, Features][] =>
  rows.map(([form, features]) => [`${tag} ${form}`, features])

const PERSONAL = person(
  `i Nom Sing 1|me Acc Sing 1|myself Acc Sing 1|mine Gen Sing 1|you,u,ya,yourself - - 2|he Nom Sing 3 Masc
  |him,himself Acc Sing 3 Masc|she Nom Sing 3 Fem|her,herself,hers Acc Sing 3 Fem|it,itself - Sing 3 Neut
  |we Nom Plur 1|us,'s,ourselves Acc Plur 1|ours Gen Plur 1|they Nom Plur 3|them,themselves,'em Acc Plur 3
  |theirs Gen Plur 3|one,oneself - Sing 3`.replace(/\s*\n\s*/g, ''),
  'Prs',
)
const POSSESSIVE = person(
  `my Gen Sing 1|your Gen - 2|his Gen Sing 3 Masc|her Gen Sing 3 Fem|its Gen Sing 3 Neut|our Gen Plur 1
  |their Gen Plur 3`.replace(/\s*\n\s*/g, ''),
  'Prs',
)

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
  this: { Number: 'Sing', PronType: 'Dem' },
  that: { Number: 'Sing', PronType: 'Dem' },
  these: { Number: 'Plur', PronType: 'Dem' },
  those: { Number: 'Plur', PronType: 'Dem' },
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
