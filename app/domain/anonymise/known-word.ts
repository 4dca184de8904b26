/** How Scots spells a sound, and how English does. */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/oo/, 'ou'],
  [/oo/, 'u'],
  [/ai/, 'a'],
  [/ei/, 'ea'],
  [/icht/, 'ight'],
]

/** Endings and beginnings of English and Scots, and what is to be put in their place to come to a word of the dictionary. */
const forms: ReadonlyArray<readonly [RegExp, string]> = [
  [/'?s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ied$/, 'y'],
  [/it$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/in'?$/, ''],
  [/in'?$/, 'e'],
  [/in'?$/, 'ing'],
  [/ly$/, ''],
  [/er$/, ''],
  [/er$/, 'e'],
  [/ness$/, ''],
  [/nae$/, ''],
  [/n't$|nt$|nt've$/, ''],
  [/'(?:ll|ve|d|re|m)$/, ''],
  [/^un/, ''],
  [/^re/, ''],
  [/^(?:non|self|over|under|out|pre|mis|dis)-?/, ''],
  [/in'?s$/, 'ings'],
]

/** The words that a word may be a form of, itself first. Doubled letters before an ending are undone: "runnin" leads to "run". */
export function stemsOf(word: string): readonly string[] {
  const stems = [...forms, ...spellings].filter(([ending]) => ending.test(word)).map(([ending, stands]) => word.replace(ending, stands))
  const sounds = (word.endsWith('s') ? [word.slice(0, -1)] : []).flatMap((stem) =>
    spellings.map(([sound, stands]) => stem.replace(sound, stands)),
  )
  const single = stems.map((stem) => stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1'))
  const stretched = word.replaceAll(/(.)\1{2,}/g, '$1$1')
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [word, ...stems, ...single, ...sounds, bare, stretched, stretched.replaceAll(/(.)\1/g, '$1')].filter((stem) => stem.length > 1)
}

/** Every word that is one slip away and begins with the same letter: a letter left out, doubled, swapped or another. */
export function* slipsOf(word: string): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let at = 1; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`
    for (const letter of letters) {
      yield before + letter + after
      if (after !== '') yield before + letter + after.slice(1)
    }
  }
}
