import type { Survey } from '~/domain/instrument/survey'
import type { SheetForm } from '~/domain/response/sheet-form'

/** Everything that one printed form is made of. */
export interface PaperSheetProperties {
  readonly number: number
  /** In groups, as it is read and typed. */
  readonly receipt: string
  readonly form: SheetForm
  readonly survey: Survey
  /** Where its typist types it: the square leads there. */
  readonly typeAddress: string
  /** Where the person takes the answers back. */
  readonly withdrawAddress: string
}
