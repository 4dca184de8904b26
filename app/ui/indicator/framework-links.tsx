import type { FrameworkTitle } from '~/domain/indicator/framework'
import { yearsText } from './years-text'

/** A list of frameworks, each leading to its page. */
export function FrameworkLinks({ frameworks }: { readonly frameworks: readonly FrameworkTitle[] }) {
  return (
    <ul>
      {frameworks.map((framework) => (
        <li key={framework.id}>
          <a href={`/frameworks/${framework.id}`}>{framework.title}</a>, {framework.owner}, {yearsText(framework)}
        </li>
      ))}
    </ul>
  )
}
