import type { Interruption } from '~/domain/workshop/board'
import type { Workshop } from '~/domain/workshop/workshop'
import type { StandardMet } from '~/domain/workshop/workshop-finish'
import { ConfirmBox } from '~/ui/form/confirm-box'
import type { FieldProblem } from '~/ui/form/field-problem'
import { CameSection } from './came-section'
import { Checklist } from './checklist'
import { DistressSection } from './distress-section'
import { WorkshopNextStep } from './next-step'
import { PinCard } from './pin-card'
import type { SupportContact } from './shown-contact'
import { TableStudies, type TableStudy } from './table-studies'
import { type PlannedFacts, WorkshopFacts } from './workshop-facts'
import { interruptionWords } from './workshop-words'

interface Properties {
  readonly workshop: PlannedFacts &
    Pick<Workshop, 'id' | 'finishedOn' | 'confirmedOn' | 'reviewClosedOn'> & { readonly caseStudies: readonly (TableStudy | null)[] }
  readonly isOwn: boolean
  readonly isReviewer: boolean
  readonly mayChange: boolean
  readonly mayCancel: boolean
  readonly mayStart: boolean
  readonly mayFinish: boolean
  /** Null: whoever looks does not facilitate it, or the board is no more. */
  readonly pin: string | null
  /** Null: whoever looks does not facilitate it. */
  readonly interruptions: readonly Interruption[] | null
  /** Who came is recorded. */
  readonly isCounted: boolean
  readonly standards: readonly StandardMet[]
  readonly distress: { readonly steps: string; readonly isConfirmed: boolean }
  readonly contacts: readonly SupportContact[]
  readonly problems: readonly FieldProblem[] | undefined
}

/** Everything about a workshop but what was said in it. */
export function WorkshopPage(properties: Properties) {
  const { workshop, mayChange, mayCancel, pin, interruptions, isCounted, standards, distress, contacts, problems } = properties
  const isAhead = workshop.state === 'planned' || workshop.state === 'running'
  return (
    <div id="workshop">
      <WorkshopNextStep {...properties} />
      {pin === null ? null : <PinCard pin={pin} />}
      <h2>The plan</h2>
      <WorkshopFacts workshop={workshop} />
      {mayChange ? (
        <p>
          <a href={`/workshops/${workshop.id}/change`}>{isAhead ? 'Change the plan' : 'Change who facilitates it'}</a>
        </p>
      ) : null}
      <TableStudies studies={workshop.caseStudies} />
      {isAhead ? (
        <Checklist
          workshop={workshop}
          isDistressConfirmed={distress.isConfirmed}
          contacts={contacts.length}
          caseStudies={workshop.caseStudies.length}
          facilitators={workshop.facilitators.length}
        />
      ) : null}
      {workshop.state === 'finished' ? <CameSection isCounted={isCounted} standards={standards} /> : null}
      {interruptions === null || workshop.state === 'planned' ? null : <Interruptions interruptions={interruptions} />}
      <DistressSection {...distress} contacts={contacts} />
      {mayCancel ? <CancelForm problems={problems} isRunning={workshop.state === 'running'} /> : null}
    </div>
  )
}

function Interruptions({ interruptions }: { readonly interruptions: readonly Interruption[] }) {
  return (
    <section aria-labelledby="interruptions">
      <h2 id="interruptions">Pauses</h2>
      {interruptions.length === 0 ? (
        <p>None was recorded.</p>
      ) : (
        <ol>
          {interruptions.map((interruption, index) => (
            <li key={`${index} ${interruption.act}`}>{interruptionWords(interruption)}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function CancelForm({ problems, isRunning }: { readonly problems: Properties['problems']; readonly isRunning: boolean }) {
  return (
    <form method="post" className="wm-form" noValidate>
      <h2>Call it off</h2>
      <p>
        {isRunning ? 'What was said so far is destroyed at once, on the tablets too when they have a signal. ' : ''}
        It cannot be undone; a workshop that is put off before it began can have another day instead.
      </p>
      <ConfirmBox
        claim={isRunning ? 'Destroy what was said and call the workshop off' : 'The workshop will not be held'}
        problems={problems}
      />
      <button className="ds_button ds_button--secondary" type="submit" name="intent" value="cancel">
        Call it off
      </button>
    </form>
  )
}
