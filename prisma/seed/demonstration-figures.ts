import { enterFigure } from '../../app/usecases/enter-figure.server'
import { database } from '../../app/data/database.server'

interface Author {
  readonly partnershipId: string
  readonly staff: { readonly id: string; readonly name: string }
}

/** Order of the indicator in the framework → an invented figure. */
const figures: ReadonlyArray<readonly [order: number, printed: string]> = [
  [2, '6.1%'],
  [4, '0.52'],
  [9, '66%'],
]

/** A few figures of other bodies, invented and saying so. */
export async function seedFigures({ partnershipId, staff }: Author): Promise<void> {
  for (const [order, printed] of figures) {
    const { id } = await database().indicator.findFirstOrThrow({ where: { frameworkId: 'clackmannanshire-2018', order } })
    const source = { sourceNote: 'Invented for the demonstration', publicSource: false }
    const form = { period: '2021/22', printed, counts: 'other', numerator: '', denominator: '', ...source }
    const entered = await enterFigure(form, { indicatorId: id, partnershipId, staff })
    if (!entered.ok) throw new Error(`The demonstration could not enter ${printed}: ${JSON.stringify(entered.problems)}`)
  }
}
