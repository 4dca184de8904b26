interface ShownVideo {
  readonly item: string
  readonly name: string
  readonly file: string
}

/** The videos that respondents can watch, each with a way to look at it and one to take it away. */
export function VideoList({ videos }: { readonly videos: readonly ShownVideo[] }) {
  if (videos.length === 0) return <p>There is no video yet. A question without one shows nothing of this to respondents.</p>
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">Videos in British Sign Language</caption>
      <thead>
        <tr>
          <th scope="col">Beside</th>
          <th scope="col">Video</th>
          <th scope="col">Take away</th>
        </tr>
      </thead>
      <tbody>
        {videos.map(({ item, name, file }) => (
          <tr key={item}>
            <th scope="row">{name}</th>
            <td data-label="Video">
              <a href={`/videos/${file}`}>
                Watch <span className="wm-visually-hidden">the video of {name}</span>
              </a>
            </td>
            <td data-label="Take away">
              <TakeAway item={item} name={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TakeAway({ item, name }: Omit<ShownVideo, 'file'>) {
  return (
    <form method="post">
      <input type="hidden" name="item" value={item} />
      <button className="ds_button ds_button--small ds_button--secondary" type="submit">
        Take the video of {name} away
      </button>
    </form>
  )
}
