import { redirect } from '@remix-run/node'
import type { PaperSheet } from '~/data/paper-sheets.server'
import { parseSheetAddress } from '~/domain/response/sheet-address'
import type { SheetBatch } from '~/domain/response/sheet-batch'

interface Own {
  readonly sheets: readonly PaperSheet[]
  readonly shown: SheetBatch
}

/**
 * The sheet that a page of typing was asked for, by its number, by the address in its square, or the next one; throws a redirect to the batch
 * when paper is not taken, when there is no next one, and with the reason when the sheet is not there.
 */
export function askedSheet(
  request: Request,
  { sheets, shown }: Own,
  next: number | null,
): { readonly sheet: PaperSheet; readonly form: string } {
  const overview = `/paper/${shown.collectorId}`
  const query = new URL(request.url).searchParams
  const asked = query.get('sheet')
  const address = asked === null ? null : parseSheetAddress(asked, shown.collectorId)
  if (shown.refusal !== null || (asked === null && next === null)) throw redirect(overview)
  if (address !== null && !address.ok) throw redirect(`${overview}?refused=${address.problems[0]?.key ?? ''}`)
  const number = address === null ? next : address.value.number
  const sheet = sheets.find((issued) => issued.number === number)
  if (sheet === undefined) throw redirect(`${overview}?unknown=${number}`)
  return { sheet, form: address?.value.form || (query.get('form') ?? '') }
}
