import type { FrameworkTitle } from '~/domain/indicator/framework'
import { FrameworkLinks } from './framework-links'

interface Properties {
  readonly frameworks: readonly FrameworkTitle[]
  /** The partnerships of the installation by name. */
  readonly partnerships: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** Frameworks under the name of the partnership that they belong to, then those of nobody in this installation. */
export function FrameworkGroups({ frameworks, partnerships }: Properties) {
  const groups = [
    ...partnerships.map(({ id, name }) => ({ id, name, own: frameworks.filter(({ partnershipId }) => partnershipId === id) })),
    { id: 'others', name: 'National, and of other areas', own: frameworks.filter(({ partnershipId }) => partnershipId === null) },
  ]
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ id, name, own }) => (
      <section key={id} aria-labelledby={`of-${id}`}>
        <h2 id={`of-${id}`}>{name}</h2>
        <FrameworkLinks frameworks={own} />
      </section>
    ))
}
