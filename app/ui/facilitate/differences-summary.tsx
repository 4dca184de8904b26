import type { SheetBatch } from '~/domain/response/sheet-batch'
import { numberRanges } from './number-ranges'

/** How far typing twice has come, in words. */
export function DifferencesSummary({ batch }: { readonly batch: SheetBatch }) {
  const { collectorId, typed, again, disputed } = batch
  const once = typed.filter((number) => !again.includes(number))
  return (
    <>
      <p>
        <a href={`/paper/${collectorId}`}>
          {batch.wave}, {batch.community}
        </a>
      </p>
      {disputed.length > 0 ? (
        <p>
          Look at the paper and decide for each difference. The sheets can be handed in when none is left.{' '}
          <span data-key-help="" hidden>
            <kbd>1</kbd> chooses the first entry, <kbd>2</kbd> the second, <kbd>3</kbd> goes to the box for what the paper says after all,{' '}
            <kbd>Enter</kbd> saves.
          </span>
        </p>
      ) : (
        <p className="wm-panel wm-panel--done">
          {again.length === 0 ? 'No sheet is typed a second time yet.' : 'There are no differences. What was typed twice agrees.'}
        </p>
      )}
      <dl className="wm-facts">
        <dt>Typed twice</dt>
        <dd>{numberRanges(again) || 'none'}</dd>
        <dt>Typed once</dt>
        <dd>
          {numberRanges(once) || 'none'}{' '}
          {once.length === 0 ? null : <a href={`/paper/${collectorId}/type-again`}>Type the next one a second time</a>}
        </dd>
      </dl>
      {disputed.length === 0 && typed.length > 0 ? (
        <p>
          <a href={`/paper/${collectorId}/hand-in`}>Hand in</a>
        </p>
      ) : null}
    </>
  )
}
