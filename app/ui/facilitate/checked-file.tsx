import { numberRanges } from './number-ranges'

interface Properties {
  /** Of the batch. */
  readonly address: string
  /** The text of the file, which goes along with the confirmation and is checked once more. */
  readonly file: string
  readonly numbers: readonly number[]
  readonly leftOut: readonly string[]
}

/** A file without a problem, before it is imported. */
export function CheckedFile({ address, file, numbers, leftOut }: Properties) {
  const sheets = numbers.length === 1 ? '1 sheet' : `${numbers.length} sheets`
  return (
    <>
      <div className="wm-panel wm-panel--done">
        <p>The file has no problem. Nothing is imported yet.</p>
        <p>Sheets in it: {numberRanges(numbers.toSorted((a, b) => a - b))}</p>
        {leftOut.length === 0 ? null : <p>Left out, because nothing is filled in: {leftOut.join(', ')}</p>}
      </div>
      <form method="post" action={`${address}/import`} encType="multipart/form-data">
        <input type="hidden" name="checked" value={file} />
        <div className="wm-actions">
          <button className="ds_button" type="submit" name="step" value="import">
            Import {sheets}
          </button>
          <a href={`${address}/import`}>Choose another file</a>
        </div>
      </form>
    </>
  )
}
