import { type Chance, shuffle } from '~/domain/disclosure/shuffle'
import type { OwnQuestion } from '~/domain/instrument/own-question'
import { drawShape } from './answer-shapes'
import type { AskedGroup, Event, History, Person, PlannedWave } from './history'
import { oneOf } from './seeded-chance'

const none = { ask: 'Asked', options: [], low: 'low', high: 'high' }

/** The code of the question of the partnership's own that is rated, and of the one that is chosen from. */
const [rated, chosen] = ['X1', 'X2']

/** A question that is rated and one with so many options. */
export function askedOwn(options: number): readonly OwnQuestion[] {
  return [
    { code: rated, kind: 'rating', words: { en: none } },
    {
      code: chosen,
      kind: 'choice',
      words: { en: { ...none, options: Array.from({ length: options }, (_, index) => `Option ${index + 1}`) } },
    },
  ]
}

/** People who leave every theme out, so that a group is large enough for a choice to be counted. */
function drawMore(size: number, typist: string, chance: Chance): readonly Person[] {
  const typed = oneOf([0, 0, 1, 2, 3, size], chance)
  return Array.from({ length: size }, (_, person) => ({
    ratings: {},
    choices: {},
    priorities: [],
    typist: person < typed ? typist : null,
    isSent: false,
    fate: 'stays',
  }))
}

function answerOwn(people: readonly Person[], options: number, chance: Chance): readonly Person[] {
  const [skips, leaves] = [oneOf([0, 0, 10, 30], chance), oneOf([0, 0, 5, 30], chance)]
  const ratings = shuffle(drawShape(chance)(people.length, chance), chance)
  const choices = shuffle(drawShape(chance)(people.length, chance), chance).map((value) => 1 + (value % options))
  return people.map((person, position) => ({
    ...person,
    ratings: chance(100) < skips ? person.ratings : { ...person.ratings, [rated]: ratings[position] as number },
    choices: chance(100) < leaves ? {} : { [chosen]: choices[position] as number },
  }))
}

function askWave({ communities, events }: PlannedWave, options: number, typists: readonly string[], chance: Chance): PlannedWave {
  const more = oneOf([[], drawMore(20 + chance(25), oneOf(typists, chance), chance)], chance)
  const asked = communities.map((group, at): AskedGroup => {
    const people = at === 0 ? [...group.people, ...more] : group.people
    return { ...group, people: answerOwn(people, options, chance) }
  })
  const { code = '', people = [] } = communities[0] ?? {}
  const answered = more.map((_, person): Event => ({ act: 'answer', community: code, person: people.length + person }))
  return { communities: asked, events: [...answered, ...events] }
}

/** The same history, in half of them with a question that is rated and one of two to six options, and in half of those with many more people. */
export function withOwnQuestions(history: History, typists: readonly string[], chance: Chance): History {
  if (chance(2) === 0) return history
  const options = 2 + chance(5)
  return { ...history, own: askedOwn(options), waves: history.waves.map((wave) => askWave(wave, options, typists, chance)) }
}
