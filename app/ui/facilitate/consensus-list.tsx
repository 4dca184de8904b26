interface ConsensusEntryLine {
  readonly id: string
  readonly wave: { readonly id: string; readonly title: string; readonly state: string }
  readonly community: string
  readonly headCount: number
  readonly mayShow: boolean
}

/** One's own consensus sheets, without what was agreed; they can be deleted while their wave is open. */
export function ConsensusList({ entries }: { readonly entries: readonly ConsensusEntryLine[] }) {
  return (
    <section aria-labelledby="entries">
      <h2 className="ds_h2" id="entries">
        Sheets I entered
      </h2>
      {entries.length === 0 ? <p>None yet.</p> : null}
      {entries.length === 0 ? null : (
        <table className="ds_table wm-reflow">
          <caption className="wm-visually-hidden">Consensus sheets that I entered</caption>
          <thead>
            <tr>
              <th scope="col">Wave and group</th>
              <th scope="col">People</th>
              <th scope="col">May be shown</th>
              <th scope="col">Act</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  {entry.wave.title}, {entry.community}
                </th>
                <td data-label="People">{entry.headCount}</td>
                <td data-label="May be shown">{entry.mayShow ? 'Yes' : 'No'}</td>
                <td data-label="Act">{entry.wave.state === 'open' ? <DeleteEntry entry={entry} /> : 'The wave is closed'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function DeleteEntry({ entry }: { readonly entry: ConsensusEntryLine }) {
  return (
    <form method="post" action={`/consensus/new?wave=${entry.wave.id}`}>
      <input type="hidden" name="id" value={entry.id} />
      <button className="wm-link-button" type="submit" name="intent" value="delete">
        Delete
        <span className="wm-visually-hidden">
          {' '}
          the sheet of {entry.headCount} people, {entry.community}
        </span>
      </button>
    </form>
  )
}
