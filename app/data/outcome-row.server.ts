import { z } from 'zod'
import type { Outcome } from '~/domain/indicator/framework'
import type { Outcome as OutcomeRow } from './generated/sqlite/client'

const texts = z.array(z.string())

export function toOutcome({ id, frameworkId, code, kind, title, aliases, duePrinted, nature, actionsCount, isRetired }: OutcomeRow): Outcome {
  return {
    id,
    frameworkId,
    code,
    kind,
    title,
    aliases: texts.parse(JSON.parse(aliases)),
    duePrinted: texts.parse(JSON.parse(duePrinted)),
    nature,
    actionsCount,
    isRetired,
  }
}
