/**
 * Small words by which a language is known, and scripts that English does not use.
 * In: nothing. Out: sets of words in small letters. Common knowledge, our own lists; words that two
 * of the languages share are left to the one where they are commoner.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words of English. */
export const ENGLISH_WORDS = setOf(`
  the of and to in that is was for it with as on be at by i this had not are but from or have an they which you were
  all her she there would their we him been has when who will more no if out so said what up its about into than them
  can only other new some could time these two may then do first any my now such like our over even most after also
  did many before must through he his a 's n't says told between under against during while where how because`)

/** Small words of other languages in Latin letters. */
export const OTHER_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  German: setOf(
    'der die das und ist nicht von mit für auf den dem des ein eine einer sich auch wird wurde bei nach zu im hat haben sind',
  ),
  French: setOf(
    'le la les des et est une dans pour que qui sur avec pas par du au aux ce cette ont été sont ses leur il elle plus',
  ),
  Spanish: setOf(
    'el la los las de del y que en una por con para se su al lo es como más pero sus entre ha fue este esta está',
  ),
  Portuguese: setOf(
    'o os da do das dos e um uma não em para com que por mais ao na no foi são pelo pela seu sua também às',
  ),
  Italian: setOf(
    'il lo gli della delle dei di che non per con una sono nel alla anche più del al ha dal tra come questo è',
  ),
  Dutch: setOf(
    'de het een en van niet zijn met voor dat op aan ook wordt door naar bij hij heeft uit maar te',
  ),
  Polish: setOf('i w na z do nie się że jest od przez po dla jak za o oraz tym ma być są'),
  Turkish: setOf('ve bir bu için ile olarak da de daha çok gibi en kadar olan sonra ancak değil'),
  Indonesian: setOf(
    'yang dan di dengan untuk dari pada ini itu dalam tidak akan telah oleh juga ke',
  ),
  Swedish: setOf('och att det som en på är av för med till den har inte om ett men var sig från'),
  Romanian: setOf('și în de la cu pe din care nu este sunt pentru fi mai ce au fost prin al'),
  Swahili: setOf('ya na wa kwa ni katika za la kuwa hiyo cha yake hii baada lakini'),
}

/** Letters of other scripts, in the order in which they are tried. */
export const OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'a language in Cyrillic letters'],
  [/\p{Script=Arabic}/u, 'a language in Arabic letters'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Han}/u, 'Chinese or Japanese'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Devanagari}/u, 'a language in Devanagari letters'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Armenian}/u, 'Armenian'],
]
