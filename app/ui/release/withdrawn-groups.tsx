import type { BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { poolCode, type ReleaseContent } from '~/domain/disclosure/release'
import { withdrawalText } from './withdrawal-text'

interface Properties {
  readonly content: ReleaseContent
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** Which groups of a release were withdrawn, and what that means; nothing when all of them stand. */
export function WithdrawnGroups({ content, withdrawn }: Properties) {
  if (withdrawn.length === 0) return null
  const published = withdrawn.filter(({ group }) => content.groups.some(({ code, size }) => code === group && size !== null))
  return (
    <section className="wm-panel wm-panel--warning" aria-labelledby="withdrawn">
      <h2 id="withdrawn">Withdrawn</h2>
      <ul>
        {withdrawn.map((withdrawal) => (
          <li key={withdrawal.group}>
            {nameOf(withdrawal.group, content)}: {withdrawalText(withdrawal)}
            {published.includes(withdrawal) ? null : '. Nothing of this group was published'}
          </li>
        ))}
      </ul>
      {published.length === 0 ? null : (
        <p>
          What was published stays as it was, here and in the data, and is not computed anew. Please do not use the figures of a withdrawn
          group. The figures over all groups hold its answers.
        </p>
      )}
    </section>
  )
}

function nameOf(code: string, { groups }: ReleaseContent): string {
  const fallback = code === poolCode ? 'Other groups combined' : code
  return groups.find((group) => group.code === code)?.name ?? fallback
}
