import type { PlaceProgress } from '~/domain/wave/place-progress'

/** Numbers of waves and workshops by place, and the settlements with neither by name. */
export function PlaceProgressTable({ places }: { readonly places: readonly PlaceProgress[] }) {
  const gaps = places.filter(({ isGap }) => isGap).map(({ name }) => name)
  return (
    <>
      {gaps.length === 0 ? (
        <p>There is no settlement without a wave and without a workshop.</p>
      ) : (
        <p className="wm-panel">
          <strong>Gaps.</strong> No wave and no workshop yet: {gaps.join(', ')}.
        </p>
      )}
      <table className="ds_table wm-reflow">
        <caption>Waves and workshops by place</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Waves opened</th>
            <th scope="col">Workshops held</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ code, name, waves, workshops }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td data-label="Waves opened">{waves}</td>
              <td data-label="Workshops held">{workshops}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
