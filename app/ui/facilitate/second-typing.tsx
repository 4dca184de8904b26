import type { SheetBatch } from '~/domain/response/sheet-batch'
import { numberRanges } from './number-ranges'

interface Properties {
  readonly batch: SheetBatch
  readonly number: number
}

/** What typing a second time is for, and how far it has come. */
export function SecondTyping({ batch, number }: Properties) {
  const { collectorId, typed, again } = batch
  const once = typed.filter((one) => !again.includes(one))
  return (
    <>
      <p>
        <a href={`/paper/${collectorId}`}>
          {batch.wave}, {batch.community}
        </a>
        {once.length === 0 ? null : `. Typed once so far: ${numberRanges(once)}`}
      </p>
      <p>
        Type the sheet from the paper once more. You do not see what you typed before; both are compared when you are done.
        {again.includes(number) ? ' It was typed a second time already: saving it replaces that.' : ''}
      </p>
      <p>
        <a href={`/paper/${collectorId}/differences`}>Compare what is typed twice</a>
      </p>
    </>
  )
}
