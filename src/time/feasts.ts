/**
 * Days of other calendars as days of ours, for feasts that move.
 * In: a year of ours. Out: the day in it. The Islamic calendar is the civil (tabular) one: what is seen in
 * the sky may be a day off, so that who names a day by it says it is approximate.
 * Source: Reingold and Dershowitz, "Calendrical Calculations", 4th edition, 2018.
 */
import { addDays } from './calendar.ts'
import type { Day } from './value.ts'

const FIRST_DAY: Day = { year: 1, month: 1, day: 1 }

/** The day with a number counted from 1 = Monday, 1 January of the year 1. */
function dayOfCount(count: number): Day {
  return addDays(FIRST_DAY, count - 1)
}

const ISLAMIC_EPOCH = 227_015
const ISLAMIC_MONTHS_BEFORE = 29.5

function islamicCount(year: number, month: number, day: number): number {
  const years = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
  return ISLAMIC_EPOCH - 1 + years + Math.ceil(ISLAMIC_MONTHS_BEFORE * (month - 1)) + day
}

/** The first such day of the civil Islamic calendar that falls into a year of ours. */
export function islamicDayIn(year: number, month: number, day: number): Day | undefined {
  const near = Math.floor(((year - 622) * 33) / 32)
  const days = [near - 1, near, near + 1, near + 2]
    .filter((one) => one > 0)
    .map((one) => dayOfCount(islamicCount(one, month, day)))
  return days.find((one) => one.year === year)
}

const HEBREW_EPOCH = -1_373_427
/** The Hebrew year that begins in the autumn of a year of ours is so many years ahead. */
const HEBREW_AHEAD = 3761

/** Days from the epoch to a Hebrew new year, before the rule of the lengths of years. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const days = 29 * months + Math.floor(parts / 25_920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}

function hebrewNewYearCount(year: number): number {
  const [before, here, after] = [year - 1, year, year + 1].map(hebrewElapsed) as [
    number,
    number,
    number,
  ]
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0
  return HEBREW_EPOCH + here + delay
}

/** Rosh Hashanah in the autumn of a year of ours, and so many days after it. */
export function roshHashanahIn(year: number, daysAfter = 0): Day {
  return dayOfCount(hebrewNewYearCount(year + HEBREW_AHEAD) + daysAfter)
}

/** The first day of Passover in the spring of a year of ours: 163 days before the new year. */
export function passoverIn(year: number): Day {
  return roshHashanahIn(year, -163)
}

/** 25 Kislev; the months before it have 59 or 60 days. */
export function hanukkahIn(year: number): Day {
  const hebrew = year + HEBREW_AHEAD
  const length = hebrewNewYearCount(hebrew + 1) - hebrewNewYearCount(hebrew)
  return roshHashanahIn(year, length % 10 === 5 ? 84 : 83)
}

/** Easter Sunday of the Julian calendar as a day of ours, by the method of Meeus. */
export function orthodoxEasterIn(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const count = moon + week + 114
  const julian = { year, month: Math.floor(count / 31), day: (count % 31) + 1 }
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return addDays(julian, ahead)
}
