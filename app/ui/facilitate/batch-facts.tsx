import { formatDay } from '~/locales/format-day'
import type { SheetBatch } from '~/domain/response/sheet-batch'
import { numberRanges } from './number-ranges'
import { paperProblemText } from './paper-problem-text'

/** The facts of one batch, for its typist. */
export function BatchFacts({ batch }: { readonly batch: SheetBatch }) {
  const isOver = batch.refusal === 'wave-closed'
  return (
    <dl className="wm-facts">
      <dt>Wave</dt>
      <dd>{batch.wave}</dd>
      <dt>Group</dt>
      <dd>{batch.community}</dd>
      <dt>Sheets issued</dt>
      <dd>{batch.issued}</dd>
      {isOver ? null : (
        <>
          <dt>Typed, not handed in</dt>
          <dd>{numberRanges(batch.typed) || 'none'}</dd>
          {batch.again.length === 0 ? null : (
            <>
              <dt>Of these, typed twice</dt>
              <dd>
                {numberRanges(batch.again)}
                {batch.disputed.length === 0 ? ', without a difference' : null}
              </dd>
            </>
          )}
          {batch.disputed.length === 0 ? null : (
            <>
              <dt>With differences</dt>
              <dd>
                {numberRanges(batch.disputed)} <a href={`/paper/${batch.collectorId}/differences`}>Decide</a>
              </dd>
            </>
          )}
          <dt>Not typed</dt>
          <dd>{numberRanges(batch.untyped) || 'none'}</dd>
        </>
      )}
      <dt>Paper is taken until</dt>
      <dd>
        {formatDay(batch.paperInDay, 'en')}
        {batch.refusal === null ? null : <strong> {paperProblemText({ item: 'sheet', key: batch.refusal })}</strong>}
      </dd>
    </dl>
  )
}
