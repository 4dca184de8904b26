import { z } from 'zod'
import { outcomeKinds } from './framework'
import { indicatorSources, indicatorTypes, productCounts, targetKinds } from './indicator'

/** Most characters of one text of a framework. */
export const longestText = 2000

const text = z.string().max(longestText)
const filled = text.trim().min(1)
const texts = z.array(filled).max(200)
const number = z.int().min(1).max(9999)
/** Written only where it is true. */
const retired = z.literal(true).optional()
/** A code of an outcome: letters, digits, points and hyphens. */
const outcomeCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/)
/** What an indicator is known by inside its framework; it never changes. */
const indicatorKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

const outcome = z.strictObject({
  kind: z.enum(outcomeKinds),
  code: outcomeCode,
  title: filled,
  aliases: texts,
  due: texts,
  nature: z.enum(['structural', 'person-centric']).nullable(),
  actionsCount: z.int().min(0).max(9999).nullable(),
  retired,
})

/** A national outcome as it is printed beside an indicator; `ALL` is the printed wildcard for all of them. */
const served = z.strictObject({ outcome: outcomeCode, framework: z.string().optional(), printed: filled })

const target = z.strictObject({
  period: filled,
  printed: text,
  kind: z.enum(targetKinds),
  value: z.number().nullable(),
  unit: filled.nullable(),
  span: z.int().min(1).max(20),
})

const indicator = z.strictObject({
  order: number,
  key: indicatorKey,
  outcome: outcomeCode,
  nationalOutcomes: z.array(served).max(50),
  servesAll: z.boolean(),
  type: z.enum(indicatorTypes),
  measure: filled,
  reportingMeasure: text,
  baseline: text,
  observedTrend: text,
  targets: z.array(target).max(50),
  lead: text,
  source: z.enum(indicatorSources),
  theme: z.string().nullable(),
  communities: z.array(z.string()).min(1).nullable(),
  counts: z.enum(productCounts).nullable(),
  polarity: z.enum(['higher', 'lower']).nullable(),
  retired,
})

const priorityAction = z.strictObject({
  number,
  aim: number,
  title: filled,
  outcome: filled.nullable(),
  indicatorStem: text,
  indicatorParts: texts,
})

const areaOutcome = z.strictObject({ outcome: outcomeCode, framework: z.string().optional(), level: z.enum(['national', 'local']) })
const area = z.strictObject({ order: number, aim: number, title: filled, outcomes: z.array(areaOutcome).max(50), retired })
const deliveryAction = z.strictObject({ order: number, title: filled, timescale: text, responsibility: text, retired })
const partner = z.strictObject({ name: filled, stages: z.array(z.boolean()).nullable(), prose: filled.nullable() })
const localIssue = z.strictObject({ order: number, text: filled, retired })

/** One whole framework as it stands in a file. */
export const frameworkDocument = z.strictObject({
  format: z.literal('what-matters-framework-1'),
  id: z.string(),
  title: filled,
  owner: filled,
  validFrom: filled,
  validTo: filled.nullable(),
  source: text,
  notes: texts,
  outcomes: z.array(outcome).max(500),
  indicators: z.array(indicator).max(500),
  priorityActions: z.array(priorityAction).max(200),
  areas: z.array(area).max(200),
  deliveryActions: z.array(deliveryAction).max(500),
  partners: z.array(partner).max(200),
  localIssues: z.array(localIssue).max(200),
  lists: z.strictObject({
    need: texts,
    priority: texts,
    'pathway-stage': texts,
    'swot-heading': texts,
    'participation-column': texts,
  }),
})

export type FrameworkDocument = z.infer<typeof frameworkDocument>
