import type { ReactNode } from 'react'
import { type BookCode, bookLevels, type CodeBook, isOffered, placedCodes, standsUnder } from '~/domain/workshop/code-book'
import type { FieldProblem } from '../form/field-problem'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import { groupsOfBook } from './level-words'

interface Typed {
  readonly act: string
  readonly name: string
  readonly parent: string
  readonly into: string
}

interface Properties {
  readonly book: CodeBook
  readonly typed: Typed | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

function optionsOf(book: CodeBook, without: BookCode | null): readonly { readonly value: string; readonly label: string }[] {
  const isFree = (code: BookCode) => without === null || (code.code !== without.code && !standsUnder(code, without.code, book))
  const placed = bookLevels.flatMap((level) => placedCodes(book, level))
  return groupsOfBook(placed)
    .flatMap(({ codes }) => codes)
    .filter(({ code }) => book.some((one) => one.code === code && isFree(one)))
    .map(({ code, name }) => ({ value: code, label: name }))
}

const top = 'At the top of its level'

/** A code of one's own, under another one or at the top. */
export function AddCode({ book, typed, problems }: Properties) {
  const own = typed?.act === 'add' ? typed : undefined
  const said = own === undefined ? undefined : problems
  return (
    <form method="post" className="wm-form" noValidate aria-labelledby="add-heading">
      <h2 id="add-heading">Add a code of your own</h2>
      <input type="hidden" name="act" value="add" />
      <TextField name="name" label="Name of the new code" value={own?.name} problems={said} />
      <SelectField
        name="parent"
        label="Where it stands"
        nothing={top}
        choices={optionsOf(book, null)}
        value={own?.parent ?? ''}
        problems={said}
      />
      <button className="ds_button" type="submit">
        Add the code
      </button>
    </form>
  )
}

/** Everything that can be changed about one code; each act is a form of its own, and each can be taken back. */
export function ChangeCode({ code, ...rest }: Properties & { readonly code: BookCode }) {
  if (!isOffered(code))
    return (
      <div id="code">
        <Act code={code} act="offer-again" button="Offer it again" heading="It is no longer offered">
          <p>What was coded to it still counts.</p>
        </Act>
      </div>
    )
  return <OfferedCode code={code} {...rest} />
}

function OfferedCode({ book, typed, problems, code }: Properties & { readonly code: BookCode }) {
  const others = optionsOf(book, code)
  const of = (act: string) => (typed?.act === act ? { value: typed, problems } : { value: undefined, problems: undefined })
  const [rename, move, merge] = [of('rename'), of('move'), of('merge')]
  return (
    <>
      <Act code={code} act="rename" button="Rename it" heading="Name">
        <TextField name="name" label="Name" value={rename.value?.name ?? code.name} problems={rename.problems} />
      </Act>
      <Act code={code} act="move" button="Move it" heading="Place">
        <SelectField
          name="parent"
          label="Where it stands"
          nothing={top}
          choices={others}
          value={move.value?.parent ?? code.parent ?? ''}
          problems={move.problems}
        />
      </Act>
      <div className="wm-actions" id="code">
        <Act code={code} act="up" button="Move it up" heading={null} />
        <Act code={code} act="down" button="Move it down" heading={null} />
      </div>
      <Act code={code} act="merge" button="Merge it" heading="Merge into another code">
        <p>
          What was coded to it counts for the other code from then on, and what stands under it moves there. Nothing that coders chose is
          changed.
        </p>
        <SelectField
          name="into"
          label="Merge it into"
          nothing="Choose a code"
          choices={others}
          value={merge.value?.into ?? ''}
          problems={merge.problems}
        />
      </Act>
      <Act code={code} act="retire" button="Retire it" heading="Retire">
        <p>It is no longer offered. What was coded to it still counts.</p>
      </Act>
    </>
  )
}

interface ActProperties {
  readonly code: BookCode
  readonly act: string
  readonly button: string
  readonly heading: string | null
  readonly children?: ReactNode
}

function Act({ code, act, button, heading, children }: ActProperties) {
  return (
    <form method="post" className="wm-form" noValidate>
      {heading === null ? null : <h2 className="ds_h3">{heading}</h2>}
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="code" value={code.code} />
      {children}
      <button className="ds_button ds_button--secondary" type="submit">
        {button}
      </button>
    </form>
  )
}
