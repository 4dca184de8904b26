import type { Workshop } from '~/domain/workshop/workshop'
import { DayWords } from '~/ui/coordinate/day-words'
import { listInWords } from '~/ui/coordinate/wave-words'
import { audienceWords, modeWords, placeKindWords } from './workshop-words'
import { WorkshopStateTag } from './workshop-state-tag'

/** The plan of a workshop with the names that its codes stand for. */
export interface PlannedFacts extends Pick<Workshop, 'state' | 'heldOn' | 'mode' | 'placeKind' | 'host' | 'accessibility' | 'support'> {
  readonly place: string
  readonly journey: string
  readonly audiences: Workshop['audiences']
  readonly communities: readonly string[]
  readonly facilitators: readonly string[]
  readonly organisations: Workshop['organisations']
}

function organisationWords({ name, part, isPartner }: Workshop['organisations'][number]): string {
  const said = [...(isPartner ? ['partner'] : []), ...(part === 'facilitated' ? ['ran it'] : [])]
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}

/** What a workshop is, in words. */
export function WorkshopFacts({ workshop }: { readonly workshop: PlannedFacts }) {
  const { state, heldOn, mode, placeKind, host, place, journey, audiences, communities, facilitators, organisations } = workshop
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['How and where', `${modeWords[mode]}, ${placeKindWords[placeKind].toLowerCase()}`],
    ['Host', host],
    ['About', place],
    ['Journey', journey],
    ['For', listInWords(audiences.map((audience) => audienceWords[audience].toLowerCase()))],
    ...(communities.length === 0 ? [] : [['Communities of interest', listInWords(communities)] as const]),
    ['Facilitators', listInWords(facilitators)],
    ...(organisations.length === 0 ? [] : [['Organisations', organisations.map(organisationWords).join('; ')] as const]),
    ['Accessibility', workshop.accessibility === '' ? 'nothing written down yet' : workshop.accessibility],
    ['Support', workshop.support === '' ? 'nothing written down yet' : workshop.support],
  ]
  return (
    <dl className="wm-facts">
      <dt>State</dt>
      <dd>
        <WorkshopStateTag state={state} />
      </dd>
      <dt>Day</dt>
      <dd>
        <DayWords day={heldOn} />
      </dd>
      {facts.map(([name, words]) => (
        <Fact key={name} name={name} words={words} />
      ))}
    </dl>
  )
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {words.split('\n').map((line, index) => (
          <span className="wm-line" key={`${index} ${line}`}>
            {line}
          </span>
        ))}
      </dd>
    </>
  )
}
