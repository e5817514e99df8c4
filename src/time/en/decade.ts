/**
 * Decades and centuries: "the 1990s", "the '90s", "the nineties", "the 20th century".
 */
import { stated } from '../context.ts'
import { ahead, digits, glued, optional, phrases, word } from '../engine/pattern.ts'
import { rule, sequence } from '../engine/rule.ts'
import { aDayNumber, aYearNumber, period } from './categories.ts'
import { hyphen, the } from './words-table.ts'

export const decadeInDigits = rule({
  name: 'the <year>s',
  yields: period,
  pattern: [optional(the), aYearNumber, optional(glued(word("'"))), glued(word('s'))],
  build: ([, year]) => {
    if (year % 10 !== 0) return undefined
    const grain = year % 100 === 0 && year < 2000 ? 'century' : 'decade'
    return stated({ kind: 'calendar', grain, year })
  },
})

export const shortDecade = rule({
  name: "the '<tens>s",
  yields: period,
  pattern: [
    optional(the),
    word("'"),
    glued(digits({ from: 10, to: 90, written: [2] })),
    optional(glued(word("'"))),
    glued(word('s')),
  ],
  build: ([, , tens]) =>
    tens % 10 === 0 ? stated({ kind: 'calendar', grain: 'decade', year: 1900 + tens }) : undefined,
})

const TENS = phrases({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
})

export const decadeInWords = rule({
  name: 'the nineties',
  yields: period,
  pattern: [the, TENS],
  build: ([, tens]) => stated({ kind: 'calendar', grain: 'decade', year: 1900 + tens }),
})

export const decadeOfCentury = rule({
  name: 'the nineteen-nineties',
  yields: period,
  pattern: [optional(the), phrases({ eighteen: 1800, nineteen: 1900 }), optional(hyphen), TENS],
  build: ([, century, , tens]) =>
    stated({ kind: 'calendar', grain: 'decade', year: century + tens }),
})

export const century = rule({
  name: 'the <ordinal> century',
  yields: period,
  pattern: [optional(the), aDayNumber, optional(hyphen), word('century', 'centuries')],
  build: ([, number]) =>
    number > 30
      ? undefined
      : stated({ kind: 'calendar', grain: 'century', year: (number - 1) * 100 }),
})

/** "the late 19th and early 20th centuries": the first of two. */
export const centuryOfTwo = rule({
  name: 'the <ordinal> and <ordinal> centuries',
  yields: period,
  pattern: [
    optional(the),
    aDayNumber,
    ahead(
      sequence([
        word('and', 'or', 'to', '-', '–'),
        optional(the),
        optional(word('early', 'late', 'mid')),
        aDayNumber,
        word('centuries', 'century'),
      ] as const),
    ),
  ],
  build: ([, number]) =>
    number > 30
      ? undefined
      : stated({ kind: 'calendar', grain: 'century', year: (number - 1) * 100 }),
})

export const centuryOfEra = rule({
  name: 'the <ordinal> century BC',
  yields: period,
  pattern: [
    optional(the),
    aDayNumber,
    optional(hyphen),
    word('century'),
    phrases({
      BC: false,
      BCE: false,
      'B.C.': false,
      'B.C.E.': false,
      AD: true,
      CE: true,
      'A.D.': true,
    }),
  ],
  build: ([, number, , , isAfter]) => {
    if (number > 40) return undefined
    const year = isAfter ? Math.max(1, (number - 1) * 100) : 1 - number * 100
    return stated({ kind: 'calendar', grain: 'century', year })
  },
})

export const decadeRules = [
  decadeInDigits,
  shortDecade,
  decadeInWords,
  decadeOfCentury,
  century,
  centuryOfTwo,
  centuryOfEra,
]
