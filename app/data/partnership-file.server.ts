import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { placeKinds, placeLimits } from '~/domain/anonymise/local-place'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { parsePartnershipId } from '~/domain/partnership/partnership-id'
import { journeyLimits } from '~/domain/workshop/edit-journey'
import { perspectives } from '~/domain/workshop/perspective'

const folder = path.join('prisma', 'reference', 'partnerships')

const name = z.string().trim().min(1).max(100)
const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens')
const stage = z.tuple([code, z.string().trim().min(1).max(journeyLimits.name)])
const journey = z.strictObject({ perspective: z.enum(perspectives), name, stages: z.array(stage).min(1).max(journeyLimits.stages) })
const place = z.strictObject({ name: z.string().min(placeLimits.least).max(placeLimits.most), kind: z.enum(placeKinds) })

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length
}

/** A partnership as a file says it, before it is there. The codes of its communities and stages stand for ever in releases and boards. */
const partnershipFile = z.strictObject({
  id: z.string(),
  name,
  area: name,
  residents: z.int().positive(),
  /** Where Leave now goes to. */
  leaveAddress: z.url({ protocol: /^https$/ }),
  /** What is to be known of the file, for whoever reads it. */
  notes: z.array(z.string()).default([]),
  settlements: z.array(name).refine(isDistinct, 'must all be different'),
  communities: z
    .array(z.strictObject({ code, name }))
    .min(1)
    .refine((list) => isDistinct(list.map((community) => community.code)), 'must have different codes')
    .refine((list) => list.every((community) => community.code !== 'pool'), 'must not have the code pool, which other groups combined have'),
  /** Ids of frameworks of the installation that belong to nobody yet. */
  frameworks: z.array(z.string()).default([]),
  /** In place of what is proposed for their perspectives. */
  journeys: z.array(journey).default([]),
  places: z
    .array(place)
    .default([])
    .refine((list) => isDistinct(list.map((one) => one.name)), 'must all be different'),
})
export type PartnershipFile = z.infer<typeof partnershipFile>

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A partnership from the text of a file; refuses it with a problem for every place in it that is wrong. */
export function parsePartnershipFile(text: string): Result<PartnershipFile> {
  const parsed = partnershipFile.safeParse(parseJson(text))
  if (parsed.success) {
    const id = parsePartnershipId(parsed.data.id)
    return id.ok ? accepted(parsed.data) : id
  }
  const problems = parsed.error.issues.map(({ path: at, message }): Problem => {
    const item = at.length === 0 ? 'the file' : at.join('.')
    return { item, key: 'partnership.file', values: { item, message } }
  })
  return refused(...problems)
}

/** A partnership by the id of one whose file comes with the product, or by the path of a file of the same form. */
export function readPartnershipFile(asked: string): Result<PartnershipFile> {
  const own = path.join(folder, `${asked}.json`)
  const file = parsePartnershipId(asked).ok && existsSync(own) ? own : asked
  if (!existsSync(file)) return refused({ item: 'file', key: 'partnership.no-file', values: { asked } })
  return parsePartnershipFile(readFileSync(file, 'utf8'))
}
