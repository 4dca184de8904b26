import type { GroupProgress } from '~/domain/indicator/group-progress'
import type { Indicator } from '~/domain/indicator/indicator'
import { figureText } from '~/ui/release/figure-text'
import { sizeText } from '~/ui/release/size-text'
import { changeText } from './change-text'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly indicator: Indicator
  readonly groups: readonly GroupProgress[]
}

/** A survey indicator by community of interest: its baseline, where it stands, and the change in words. */
export function GroupTable({ at, indicator, groups }: Properties) {
  const id = `${indicator.id}-groups`
  return (
    <table className="ds_table wm-reflow wm-groups">
      <caption id={id}>{indicator.measure}</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Baseline</th>
          <th scope="col">Latest figure</th>
          <th scope="col">Change</th>
          <th scope="col">People</th>
          <th scope="col">Wave and release</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row key={group.code} at={at} group={group} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ at, group: { name, baseline, latest, change } }: { readonly at: string; readonly group: GroupProgress }) {
  const { figure, release, mark } = latest
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Baseline">{baseline === null ? <span className="wm-no-figure">no figure yet</span> : figureText(baseline.figure)}</td>
      <td data-label="Latest figure">
        <span className={figure.status === 'hidden' ? 'wm-withheld' : figure.status === 'none' ? 'wm-no-figure' : 'wm-figure'}>
          {mark === 'withdrawn' ? 'withdrawn' : figureText(figure)}
        </span>
      </td>
      <td data-label="Change">{changeText(change)}</td>
      <td data-label="People">{sizeText(figure)}</td>
      <td data-label="Wave and release">
        {release === null ? null : (
          <>
            {release.content.wave.title}, <a href={`${at}/releases/${release.sequence}`}>release {release.sequence}</a>
          </>
        )}
      </td>
    </tr>
  )
}
