import type { Perspective } from '~/domain/workshop/perspective'
import type { PlanFormChoices } from './plan-form'
import { perspectiveWords } from './workshop-words'

interface Named {
  readonly code: string
  readonly name: string
}

/** What a partnership has, with the names that it has for it. */
interface Offered {
  readonly journeys: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly perspective: Perspective
    readonly stages: ReadonlyArray<{ readonly name: string; readonly isRetired: boolean }>
  }>
  readonly places: readonly Named[]
  readonly communities: readonly Named[]
  readonly facilitators: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly caseStudies: ReadonlyArray<{ readonly id: string; readonly title: string; readonly perspective: Perspective }>
}

function byCode({ code, name }: Named) {
  return { value: code, label: name }
}

/** The choices of a plan as its form shows them. */
export function planFormChoices({ journeys, places, communities, facilitators, caseStudies }: Offered): PlanFormChoices {
  return {
    journeys: journeys.map(({ id, name, perspective, stages }) => {
      const offered = stages.filter(({ isRetired }) => !isRetired).map((stage) => stage.name)
      const whose = perspectiveWords[perspective]
      return { value: id, label: name === whose ? name : `${name} (${whose.toLowerCase()})`, hint: offered.join(' · ') }
    }),
    places: places.map(byCode),
    communities: communities.map(byCode),
    facilitators: facilitators.map(({ id, name }) => ({ value: id, label: name })),
    caseStudies: caseStudies.map(({ id, title, perspective }) => ({ value: id, label: title, hint: perspectiveWords[perspective] })),
  }
}
