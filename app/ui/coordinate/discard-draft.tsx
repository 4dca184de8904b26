/** Takes a draft back, behind one more click. */
export function DiscardDraft() {
  return (
    <details className="wm-details wm-no-print">
      <summary>Discard this draft</summary>
      <form method="post">
        <p>The draft goes, with its links, its codes and its sheets of paper. Codes that were printed will not work.</p>
        <button className="ds_button ds_button--secondary" type="submit" name="act" value="discard">
          Discard this draft
        </button>
      </form>
    </details>
  )
}
