import type { Workshop } from '~/domain/workshop/workshop'
import { DayWords } from '~/ui/coordinate/day-words'
import { listInWords } from '~/ui/coordinate/wave-words'
import { audienceWords, modeWords } from './workshop-words'
import { WorkshopStateTag } from './workshop-state-tag'

/** A workshop as far as a list needs it. */
export type ListedWorkshop = Pick<Workshop, 'id' | 'title' | 'heldOn' | 'mode' | 'host' | 'state' | 'audiences'> & {
  readonly journey: string
  /** Whether whoever looks facilitates it. */
  readonly isOwn: boolean
}

interface Properties {
  /** What the heading above says, for those who jump from table to table. */
  readonly caption: string
  readonly workshops: readonly ListedWorkshop[]
}

/** Workshops with their days; cards on a phone. */
export function WorkshopTable({ caption, workshops }: Properties) {
  return (
    <table className="ds_table wm-reflow wm-reflow--tablet">
      <caption className="wm-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Workshop</th>
          <th scope="col">Day</th>
          <th scope="col">State</th>
          <th scope="col">Journey</th>
          <th scope="col">For</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {workshops.map((workshop) => (
          <tr key={workshop.id}>
            <th scope="row">
              <a href={`/workshops/${workshop.id}`}>{workshop.title}</a>
              {workshop.isOwn ? <span className="wm-choice-hint"> You facilitate it</span> : null}
            </th>
            <td data-label="Day">
              <DayWords day={workshop.heldOn} />
            </td>
            <td data-label="State">
              <WorkshopStateTag state={workshop.state} />
            </td>
            <td data-label="Journey">{workshop.journey}</td>
            <td data-label="For">{listInWords(workshop.audiences.map((audience) => audienceWords[audience].toLowerCase()))}</td>
            <td data-label="Where">
              {modeWords[workshop.mode]}, {workshop.host}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
