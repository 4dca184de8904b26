import type { SheetBatch } from '~/domain/response/sheet-batch'
import { numberRanges } from './number-ranges'

interface Properties {
  readonly batch: SheetBatch
  readonly isTyped: boolean
}

/** Which batch this is, and the way to another sheet of it. */
export function SheetJump({ batch, isTyped }: Properties) {
  const address = `/paper/${batch.collectorId}`
  return (
    <>
      <p>
        <a href={address}>
          {batch.wave}, {batch.community}
        </a>
        {isTyped ? '. This sheet is typed: save it again to change it.' : `. Not typed yet: ${numberRanges(batch.untyped)}`}
      </p>
      <form className="wm-jump" method="get" action={`${address}/type`}>
        <div>
          <label htmlFor="sheet">Other sheet, by its number or its square</label>
          <input className="ds_input wm-jump__sheet" id="sheet" name="sheet" autoComplete="off" required />
        </div>
        <button className="ds_button ds_button--secondary" type="submit">
          Open
        </button>
      </form>
    </>
  )
}
