import { today } from '~/data/clock.server'
import { listCodeNames } from '~/data/coding-frames.server'
import { findFrameworkFigures } from '~/data/framework-figures.server'
import { findPursuedFramework } from '~/data/frameworks.server'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import { listPublishedActionsUntil } from '~/data/published-actions.server'
import { listReleases } from '~/data/releases.server'
import type { SignedIn } from '~/data/sessions.server'
import { listStatedWords } from '~/data/stated-words.server'
import { listStatements } from '~/data/statements.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import { figuresUntil, isReportYear, yearEnd } from '~/domain/export/report-year'
import type { ReportMaterial } from '~/domain/export/report-material'
import type { Day } from '~/domain/kernel/day'
import { indicatorReading } from '~/domain/indicator/indicator-reading'
import { financialYear } from '~/domain/indicator/period'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'
import { findAskedInstrument } from '~/data/asked-instrument.server'
import { publicPathOf } from './asked-partnership.server'
import { publicAddress } from './public-address.server'

/** Whose outcomes the areas for improvement of a partnership's plan refer to. */
const nationalFramework = 'cjpf-2023'

async function statementsOf(partnershipId: string, year: string): Promise<ReportMaterial['statements']> {
  const own = (await listStatements(partnershipId)).filter(({ content }) => financialYear(content.to) === year)
  return Promise.all(own.map(async (statement) => ({ statement, words: await listStatedWords(statement) })))
}

async function releaseOf(partnershipId: string, year: string): Promise<ReportMaterial['release']> {
  const [release, before = null] = (await listReleases(partnershipId))
    .filter(({ content }) => content.wave.closedOn <= yearEnd(year))
    .toReversed()
  if (release === undefined) return null
  const { instrument, themes } = release.content.wave
  return { release, before, themes: (await findAskedInstrument(instrument, themes)).themes }
}

/** Quotes themselves are in no file, so that one can be taken down: the frozen list of subjects is. */
async function wroteOf(partnershipId: string, released: ReportMaterial['release']): Promise<ReportMaterial['wrote']> {
  const opened = released === null ? null : await findTextReleaseOf(partnershipId, released.release.sequence)
  return opened === null ? null : { texts: opened.texts, names: await listCodeNames(partnershipId) }
}

/** As they stood at the end of the year; what is done in another plan is left out. */
async function actionsOf(partnershipId: string, framework: string, asOf: Day): Promise<ReportMaterial['actions']> {
  const actions = await listPublishedActionsUntil(partnershipId, asOf)
  return actions.filter(({ planItem }) => planItem === null || planItem.startsWith(`${framework}/`))
}

/** The framework of this partnership and the year that a report was asked for; throws 404 for another's, and where there is none. */
export async function requireReportMaterial(request: Request, { partnershipId }: SignedIn): Promise<ReportMaterial> {
  const { searchParams } = new URL(request.url)
  const year = searchParams.get('year') ?? ''
  const framework = await findPursuedFramework(searchParams.get('framework') ?? '')
  const partnership = await findPartnershipPlaces(partnershipId)
  if (framework?.partnershipId !== partnershipId || partnership === null || !isReportYear(year)) throw new Response(null, { status: 404 })
  const figuresOf = await findFrameworkFigures(framework)
  const asOf = yearEnd(year) < today() ? yearEnd(year) : today()
  const national = await findPursuedFramework(nationalFramework)
  const release = await releaseOf(partnershipId, year)
  const at = await publicPathOf(partnershipId)
  return {
    year,
    asOf,
    partnership: partnership.name,
    framework,
    evidenceOf: (indicator) => {
      const figures = figuresUntil(figuresOf(indicator), year)
      return { ...indicatorReading(indicator, figures, asOf), evidence: figures.evidence }
    },
    uncovered: framework.areas.length === 0 ? [] : uncoveredOutcomes(national?.outcomes ?? [], framework.areas),
    release,
    wrote: await wroteOf(partnershipId, release),
    statements: await statementsOf(partnershipId, year),
    actions: await actionsOf(partnershipId, framework.id, asOf),
    at,
    addressOf: (path) => publicAddress(request, path),
  }
}
