import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { appendFigure, findEnteredIndicator } from '~/data/figures.server'
import { transaction } from '~/data/transaction.server'
import { type FigureForm, parseFigure } from '~/domain/indicator/entered-figure'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Entry {
  readonly indicatorId: string
  readonly partnershipId: string
  readonly staff: { readonly id: string; readonly name: string }
}

/** Adds a checked figure of another body to an indicator of the partnership; earlier entries stay. */
export async function enterFigure(form: FigureForm, { indicatorId, partnershipId, staff }: Entry): Promise<Result<{ printed: string }>> {
  const figure = parseFigure(form)
  if (!figure.ok) return figure
  return transaction(async (store) => {
    const indicator = await findEnteredIndicator(indicatorId, partnershipId, store)
    if (indicator === null) return refused({ item: 'indicator', key: 'figure-indicator' })
    await appendFigure(figure.value, { indicatorId, enteredById: staff.id, enteredOn: today() }, store)
    await appendAudit({ partnershipId, actor: staff.name, act: 'entered a figure of', subject: indicator.measure }, store)
    return accepted({ printed: figure.value.printed })
  })
}
