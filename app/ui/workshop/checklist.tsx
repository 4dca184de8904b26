import type { Workshop } from '~/domain/workshop/workshop'

interface Properties {
  readonly workshop: Pick<Workshop, 'id' | 'accessibility' | 'support' | 'state'>
  readonly isDistressConfirmed: boolean
  readonly contacts: number
  readonly caseStudies: number
  readonly facilitators: number
}

/** What is to be ready before people come; what the product can see for itself is said. */
export function Checklist({ workshop, isDistressConfirmed, contacts, caseStudies, facilitators }: Properties) {
  const { id, accessibility, support, state } = workshop
  const lines: ReadonlyArray<readonly [what: string, how: string]> = [
    ['Two facilitators', facilitators > 1 ? 'There are two or more.' : 'Only one is named. One leads, the other watches how people are.'],
    [
      'Accessibility',
      accessibility === '' ? 'Nothing is written down yet.' : 'Is everything that the plan says settled, and does somebody see to it?',
    ],
    ['Support', support === '' ? 'Nothing is written down yet.' : 'Do the people who support know the day, and the quiet place?'],
    [
      'Distress protocol',
      isDistressConfirmed
        ? 'All facilitators have read it, below on this page.'
        : 'Your partnership has not confirmed one. Read the proposed one, below on this page, together.',
    ],
    [
      'Contacts',
      contacts === 0 ? 'No contact is confirmed. Bring numbers of your own, checked today.' : 'Bring the contacts below on paper.',
    ],
    [
      'Tablets',
      state === 'planned'
        ? 'Open the board here and then open it once on every tablet while there is a signal. After that it works without.'
        : 'Open the board once on every tablet while there is a signal. After that it works without.',
    ],
    ['PIN', 'Every facilitator knows it by heart or on paper, away from the tablet.'],
    ...(caseStudies === 0 ? [] : [['Case studies', 'Printed for the table, one for each person.'] as const]),
    ['Big screen', 'Tried out in the room, if you use it. It shows the board and nothing else.'],
  ]
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">Before people come</h2>
      <ul>
        {lines.map(([what, how]) => (
          <li key={what}>
            <strong>{what}.</strong> {how}
          </li>
        ))}
      </ul>
      {accessibility === '' || support === '' ? (
        <p>
          <a href={`/workshops/${id}/change`}>Write down the arrangements</a>
        </p>
      ) : null}
    </section>
  )
}
