import { type Chance, shuffle } from '~/domain/disclosure/shuffle'
import { drawShape } from './answer-shapes'
import type { AskedGroup, Event, History, Person, PlannedWave } from './history'
import { withOwnQuestions } from './random-own'
import { oneOf, seededChance } from './seeded-chance'

/** The themes of the short instrument. */
const themesAsked = ['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14']
const communityCodes = ['recovery', 'prison', 'victims', 'families']
export const typists: readonly string[] = ['first typist', 'second typist']

/** Mostly around the threshold of ten, where everything is decided. */
function drawSize(chance: Chance): number {
  return oneOf([() => 0, () => chance(10), () => 1 + chance(9), () => 9 + chance(6), () => 10 + chance(6), () => 10 + chance(21)], chance)()
}

function drawFate(chance: Chance): Person['fate'] {
  const drawn = chance(20)
  if (drawn === 0) return 'late'
  return drawn === 1 ? 'withdraws' : 'stays'
}

/** How many of a group's answers come on paper: none, a part, all but a few, or all. */
function drawTyped(people: number, chance: Chance): number {
  return Math.max(0, oneOf([() => 0, () => 0, () => chance(people + 1), () => chance(6), () => people - chance(8), () => people], chance)())
}

function drawRatings(people: number, themes: readonly string[], shared: ReadonlyMap<string, ReturnType<typeof drawShape>>, chance: Chance) {
  const rows = Array.from({ length: people }, (): Record<string, number> => ({}))
  for (const theme of themes) {
    const shape = chance(2) === 0 ? drawShape(chance) : (shared.get(theme) ?? drawShape(chance))
    const skips = oneOf([0, 0, 10, 30], chance)
    for (const [person, rating] of shuffle(shape(people, chance), chance).entries()) {
      if (chance(100) >= skips) (rows[person] as Record<string, number>)[theme] = rating
    }
  }
  return rows
}

function drawGroup(code: string, themes: readonly string[], shared: Parameters<typeof drawRatings>[2], chance: Chance): AskedGroup {
  const size = drawSize(chance)
  const typed = drawTyped(size, chance)
  const helpers = chance(3) === 0 ? typists : [oneOf(typists, chance)]
  const people = drawRatings(size, themes, shared, chance).map((ratings, person): Person => {
    const typist = person < typed ? oneOf(helpers, chance) : null
    const fate = drawFate(chance)
    const priorities = themes.filter(() => chance(3) === 0).slice(0, 3)
    const isSent = typist === null && chance(4) === 0
    return { ratings, choices: {}, priorities, typist, isSent, fate: typist !== null && fate === 'late' ? 'stays' : fate }
  })
  return { code, meetsAsOneGroup: chance(4) === 0, people: shuffle(people, chance) }
}

/** Everybody's answer in some order, each withdrawal somewhere after its answer, and now and then somebody who wants to look. */
function drawEvents(communities: readonly AskedGroup[], chance: Chance): readonly Event[] {
  const everybody = communities.flatMap(({ code, people }) =>
    people.map((person, index) => ({ fate: person.fate, community: code, person: index })),
  )
  const coming = everybody.filter(({ fate }) => fate !== 'late')
  const events: Event[] = shuffle(coming, chance).map(({ community, person }) => ({ act: 'answer', community, person }))
  for (const { community, person } of coming.filter(({ fate }) => fate === 'withdraws')) {
    const answered = events.findIndex((event) => event.act === 'answer' && event.community === community && event.person === person)
    events.splice(answered + 1 + chance(events.length - answered), 0, { act: 'withdraw', community, person })
  }
  for (let looks = 1 + chance(4); looks > 0; looks -= 1)
    events.splice(Math.floor(events.length / 2) + chance(Math.ceil(events.length / 2) + 1), 0, { act: 'look' })
  return [...events, { act: 'look' }]
}

function drawWave(codes: readonly string[], themes: readonly string[], chance: Chance): PlannedWave {
  const shared = new Map(themes.map((theme) => [theme, drawShape(chance)]))
  const communities = codes.map((code) => drawGroup(code, themes, shared, chance))
  return { communities, events: drawEvents(communities, chance) }
}

/** One to three waves of the same one to four communities, with two to seven themes. The same seed and number give the same history. */
export function randomHistory(seed: number, number: number): History {
  const chance = seededChance(seed, number)
  const themes = shuffle(themesAsked, chance)
    .slice(0, 2 + chance(6))
    .toSorted()
  const codes = communityCodes.slice(0, 1 + chance(4))
  const waves = Array.from({ length: oneOf([1, 1, 1, 2, 2, 3], chance) }, () => drawWave(codes, themes, chance))
  const history = { seed, number, themes, own: [], isProbed: number % 20 === 0, isThorough: number % 40 === 0, waves }
  // Of its own seeds, so that the themes of a history are the same with and without.
  return withOwnQuestions(history, typists, seededChance(seed, number, 1))
}
