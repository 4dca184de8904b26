import type { SheetBatch } from '~/domain/response/sheet-batch'

/** What can be done with a batch now. */
export function BatchSteps({ batch }: { readonly batch: SheetBatch }) {
  const { collectorId, refusal, typed, untyped, again } = batch
  const isTaken = refusal === null
  const canPrint = untyped.length > 0 && (isTaken || refusal === 'wave-draft')
  return (
    <div className="wm-actions">
      {isTaken && untyped.length > 0 ? (
        <a className="ds_button" href={`/paper/${collectorId}/type`}>
          Type the next sheet
        </a>
      ) : null}
      {isTaken && typed.length > 0 ? (
        <a className={untyped.length > 0 ? 'ds_button ds_button--secondary' : 'ds_button'} href={`/paper/${collectorId}/hand-in`}>
          Hand in
        </a>
      ) : null}
      {isTaken && typed.length > again.length ? <a href={`/paper/${collectorId}/type-again`}>Type a second time, to compare</a> : null}
      {isTaken && untyped.length > 0 ? <a href={`/paper/${collectorId}/import`}>Import a CSV file</a> : null}
      {canPrint ? <a href={`/paper/${collectorId}/print`}>Print the forms</a> : null}
    </div>
  )
}
