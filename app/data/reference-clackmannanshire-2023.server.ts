import source from '../../prisma/reference/framework-clackmannanshire-2023.json'
import type { AreaOutcome, Outcome } from './generated/sqlite/client'
import { cjpf2023 } from './reference-cjpf-2023.server'
import { entryRows, type FrameworkRows } from './reference-rows.server'

const frameworkId = 'clackmannanshire-2023'

const localOutcomes: readonly Outcome[] = source.areasForImprovement
  .flatMap((area) => area.outcomes)
  .filter((outcome) => outcome.level === 'local')
  .map(({ title }, index) => ({
    id: `${frameworkId}-local-${index + 1}`,
    frameworkId,
    code: `local-${index + 1}`,
    kind: 'local',
    title,
    order: index + 1,
    aliases: '[]',
    duePrinted: '[]',
    nature: null,
    actionsCount: null,
    isRetired: false,
  }))

/** A national outcome is the one of the 2023 framework, found by its title or by the shortened form that the plan prints. */
function findOutcome(title: string, level: string): Outcome {
  const candidates = level === 'local' ? localOutcomes : cjpf2023.outcomes
  const found = candidates.find((outcome) => outcome.title === title || (JSON.parse(outcome.aliases) as string[]).includes(title))
  if (found === undefined) throw new Error(`No ${level} outcome has the title ${title}`)
  return found
}

type PrintedArea = (typeof source.areasForImprovement)[number]

function areaId(area: PrintedArea): string {
  return `${frameworkId}-area-${area.order}`
}

function areaOutcomeRows(area: PrintedArea): AreaOutcome[] {
  return area.outcomes.map(({ title, level }, index) => ({
    areaId: areaId(area),
    order: index + 1,
    outcomeId: findOutcome(title, level).id,
    level,
  }))
}

export const clackmannanshire2023: FrameworkRows = {
  framework: {
    id: frameworkId,
    partnershipId: 'clackmannanshire',
    title: source.framework,
    owner: source.partnership,
    validFrom: '2023',
    validTo: '2028',
    notes: JSON.stringify(source.notes),
    source: 'framework-clackmannanshire-2023.json',
  },
  outcomes: localOutcomes,
  indicators: [],
  nationalOutcomes: [],
  targets: [],
  priorityActions: [],
  areas: source.areasForImprovement.map((area) => ({
    id: areaId(area),
    frameworkId,
    order: area.order,
    aim: area.aim,
    title: area.title,
    isRetired: false,
  })),
  areaOutcomes: source.areasForImprovement.flatMap(areaOutcomeRows),
  deliveryActions: [],
  entries: [...entryRows(frameworkId, 'local-issue', source.localIssues), ...entryRows(frameworkId, 'priority', source.priorities)],
  partners: source.partners.map((name, index) => ({ frameworkId, order: index + 1, name, stages: null, prose: null })),
}
