import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { appendFigure } from '~/data/figures.server'
import { listReportedIndicators } from '~/data/reported-indicators.server'
import { transaction } from '~/data/transaction.server'
import { checkFigureFile, type FigureFile } from '~/domain/indicator/figure-import'
import { accepted, type Result } from '~/domain/kernel/result'

interface Importing {
  /** The CSV file as text. */
  readonly file: string
  readonly partnershipId: string
  readonly staff: { readonly id: string; readonly name: string }
}

async function check({ file, partnershipId }: Pick<Importing, 'file' | 'partnershipId'>, store?: Store): Promise<Result<FigureFile>> {
  const indicators = await listReportedIndicators(partnershipId, store)
  return checkFigureFile(
    file,
    indicators.filter(({ source }) => source === 'entered'),
  )
}

/** The dry run: what importing would enter and withhold, or every problem of every line. Stores nothing. */
export function checkFigureImport(importing: Pick<Importing, 'file' | 'partnershipId'>): Promise<Result<FigureFile>> {
  return check(importing)
}

/** Enters every figure of the file, or, if one line is bad, none; earlier entries stay. */
export function importFigures({ file, partnershipId, staff }: Importing): Promise<Result<{ readonly figures: number }>> {
  return transaction(async (store) => {
    const checked = await check({ file, partnershipId }, store)
    if (!checked.ok) return checked
    const { figures } = checked.value
    for (const { indicator, figure } of figures)
      await appendFigure(figure, { indicatorId: indicator.id, enteredById: staff.id, enteredOn: today() }, store)
    const subject = figures.length === 1 ? '1 figure' : `${figures.length} figures`
    await appendAudit({ partnershipId, actor: staff.name, act: 'import-figures', subject }, store)
    return accepted({ figures: figures.length })
  })
}
