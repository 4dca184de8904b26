import type { FrameworkChange } from '~/domain/indicator/framework-changes'
import { fieldWord, partWords, whatWords } from './framework-words'

/** What differs between two states of a framework, in words, with each text before and after. */
export function ChangeList({ changes }: { readonly changes: readonly FrameworkChange[] }) {
  if (changes.length === 0) return <p>Nothing differs.</p>
  return (
    <ul>
      {changes.map(({ part, name, what, fields }) => (
        <li key={`${part} ${name} ${what}`}>
          {partWords[part]} “{name}”: {whatWords[what]}
          {fields.length === 0 ? null : <Fields fields={fields} />}
        </li>
      ))}
    </ul>
  )
}

function Fields({ fields }: Pick<FrameworkChange, 'fields'>) {
  return (
    <dl className="wm-facts">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldWord(field)}</dt>
          <dd>
            before: {before === '' ? 'nothing' : before}
            <br />
            after: {after === '' ? 'nothing' : after}
          </dd>
        </div>
      ))}
    </dl>
  )
}
