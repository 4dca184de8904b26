import { z } from 'zod'
import { contributionKinds } from '../workshop/contribution'
import { perspectives } from '../workshop/perspective'
import { audiences, engagementStandards, placeKinds, workshopModes } from '../workshop/workshop'
import type { ParticipationStatement, StatementPayload } from './statement'

const count = z.number().int().min(0)
const printed = z.union([count, z.literal('few')])
const byAudience = z.record(z.enum(audiences), count)

const stage = z.object({ code: z.string(), name: z.string(), counts: z.partialRecord(z.enum(contributionKinds), printed) })
const journey = z.object({ id: z.string(), name: z.string(), perspective: z.enum(perspectives), stages: z.array(stage).nullable() })
const code = z.object({ code: z.string(), name: z.string(), count: printed })

const activity = z.object({
  title: z.string(),
  heldOn: z.string(),
  mode: z.enum(workshopModes),
  placeKind: z.enum(placeKinds),
  place: z.string(),
  host: z.string(),
  journey: z.string(),
  audiences: z.array(z.enum(audiences)),
  communities: z.array(z.string()),
  standards: z.array(z.object({ standard: z.enum(engagementStandards), note: z.string() })),
})

/** The order of the keys is the order of the bytes. */
const payloadForm: z.ZodType<StatementPayload> = z.object({
  sequence: z.number(),
  publishedOn: z.string(),
  previousSha256: z.string(),
  content: z.object({
    format: z.literal('what-matters-statement-1'),
    policy: z.string(),
    partnership: z.object({ id: z.string(), name: z.string() }),
    from: z.string(),
    to: z.string(),
    workshops: z.object({ total: count, byMode: z.record(z.enum(workshopModes), count), byAudience }),
    people: z.object({ total: count.nullable(), byAudience: byAudience.nullable() }),
    organisations: z.array(z.object({ name: z.string(), isPartner: z.boolean(), facilitated: z.boolean(), tookPart: z.boolean() })),
    columns: z.tuple([z.string(), z.string(), z.string()]),
    activities: z.array(activity),
    gaps: z.object({
      communities: z.array(z.string()),
      settlements: z.array(z.string()),
      perspectives: z.array(z.enum(perspectives)),
      audiences: z.array(z.enum(audiences)),
    }),
    contributions: z.discriminatedUnion('by', [
      z.object({ by: z.literal('stage-and-kind'), journeys: z.array(journey) }),
      z.object({ by: z.literal('code'), codes: z.array(code).nullable() }),
    ]),
  }),
})

/** The payload as text, with its keys in one order and nothing that the format does not have. */
export function writeStatement(payload: StatementPayload): string {
  return JSON.stringify(payloadForm.parse(payload))
}

/** What stored bytes say, or null when no release could have written them. */
export function parseStatement(payload: string): StatementPayload | null {
  try {
    return payloadForm.parse(JSON.parse(payload))
  } catch {
    return null
  }
}

/** A statement from its stored bytes; bytes of another format are a bug and throw. */
export function openStatement(payload: string, sha256: string): ParticipationStatement {
  const parsed = parseStatement(payload)
  if (parsed === null) throw new Error('A participation statement has an unknown format')
  const { sequence, publishedOn, content } = parsed
  return { sequence, publishedOn, sha256, content } as ParticipationStatement
}
