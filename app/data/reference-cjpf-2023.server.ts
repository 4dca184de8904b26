import source from '../../prisma/reference/framework-cjpf-2023.json'
import type { Outcome } from './generated/sqlite/client'
import type { FrameworkRows } from './reference-rows.server'

const frameworkId = 'cjpf-2023'

/** A plan may print a shortened form of an outcome: other prints of the outcome, by the number of its priority action. */
const shortenedElsewhere: Readonly<Record<number, readonly string[]>> = {
  5: ['More people access services to support desistance from offending'],
}

function outcomeRow(kind: string, code: string, title: string, order: number, aliases: readonly string[]): Outcome {
  return {
    id: `${frameworkId}-${code}`,
    frameworkId,
    code,
    kind,
    title,
    order,
    aliases: JSON.stringify(aliases),
    duePrinted: '[]',
    nature: null,
    actionsCount: null,
    isRetired: false,
  }
}

const nationalOutcomes = source.priorityActions.flatMap(({ number, outcome }) => (outcome === null ? [] : [{ number, outcome }]))

export const cjpf2023: FrameworkRows = {
  framework: {
    id: frameworkId,
    partnershipId: null,
    title: source.framework,
    owner: 'Scottish Government',
    validFrom: '2023',
    validTo: null,
    notes: JSON.stringify(source.notes),
    source: 'framework-cjpf-2023.json',
  },
  outcomes: [
    ...source.aims.map((aim) => outcomeRow('aim', `aim-${aim.number}`, aim.title, aim.number, [])),
    ...nationalOutcomes.map(({ number, outcome }, index) =>
      outcomeRow('national-2023', `outcome-${number}`, outcome, index + 1, shortenedElsewhere[number] ?? []),
    ),
  ],
  indicators: [],
  nationalOutcomes: [],
  targets: [],
  priorityActions: source.priorityActions.map(({ indicatorParts, ...action }) => ({
    frameworkId,
    ...action,
    indicatorParts: JSON.stringify(indicatorParts),
  })),
  areas: [],
  areaOutcomes: [],
  deliveryActions: [],
  entries: [],
  partners: [],
}
