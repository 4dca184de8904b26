import { z } from 'zod'
import { codesOfFramework, type CodedFramework, codingFrame, type FrameCode, frameworkInForce } from '~/domain/anonymise/coding-frame'
import { database, type Store } from './database.server'
import { issueLists } from './frameworks.server'

const themesColumn = z.array(z.string())

/** The printed plans of a partnership as far as something is coded to them. */
export async function listPlans(partnershipId: string, store: Store): Promise<readonly CodedFramework[]> {
  const rows = await store.framework.findMany({
    where: { partnershipId },
    select: {
      id: true,
      validFrom: true,
      areas: { select: { order: true, title: true, isRetired: true }, orderBy: { order: 'asc' } },
      entries: { where: { list: { in: [...issueLists] } }, select: { list: true, order: true, text: true }, orderBy: { order: 'asc' } },
    },
  })
  return rows.map(({ entries, ...plan }) => ({
    ...plan,
    localIssues: entries.map(({ list, ...issue }) => ({ ...issue, isRetired: list === 'retired-local-issue' })),
  }))
}

interface CodedWave {
  readonly partnershipId: string
  readonly instrumentId: string
  readonly opensOn: string
}

/** What the texts of a wave are coded to. The plan is the one of the day on which the wave opened, so that the frame stays. */
export async function findCodingFrame(wave: CodedWave, store: Store = database()): Promise<readonly FrameCode[]> {
  const instrument = await store.instrument.findUniqueOrThrow({ where: { id: wave.instrumentId }, select: { themes: true } })
  const plans = await listPlans(wave.partnershipId, store)
  return codingFrame(themesColumn.parse(JSON.parse(instrument.themes)), frameworkInForce(plans, wave.opensOn))
}

/** The names of all areas for improvement and local issues that a partnership's plans ever had, by code. */
export async function listCodeNames(partnershipId: string, store: Store = database()): Promise<Readonly<Record<string, string>>> {
  const codes = (await listPlans(partnershipId, store)).flatMap(codesOfFramework)
  return Object.fromEntries(codes.map(({ code, name }) => [code, name]))
}
