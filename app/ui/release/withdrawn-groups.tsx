import type { BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { type ResultWords, useResultWords } from '../result/result-words'
import { withdrawalText } from './withdrawal-text'

interface Properties {
  readonly content: ReleaseContent
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** Which groups of a release were withdrawn, and what that means; nothing when all of them stand. */
export function WithdrawnGroups({ content, withdrawn }: Properties) {
  const words = useResultWords()
  const { t } = words
  if (withdrawn.length === 0) return null
  const published = withdrawn.filter(({ group }) => content.groups.some(({ code, size }) => code === group && size !== null))
  return (
    <section className="wm-panel wm-panel--warning" aria-labelledby="withdrawn">
      <h2 id="withdrawn">{t('withdrawn.heading')}</h2>
      <ul>
        {withdrawn.map((withdrawal) => (
          <li key={withdrawal.group}>
            {nameOf(withdrawal.group, content, words)}: {withdrawalText(withdrawal, words)}
            {published.includes(withdrawal) ? null : `. ${t('withdrawn.nothing')}`}
          </li>
        ))}
      </ul>
      {published.length === 0 ? null : <p>{t('withdrawn.stays')}</p>}
    </section>
  )
}

function nameOf(code: string, { groups }: ReleaseContent, { groupName }: ResultWords): string {
  return groupName(groups.find((group) => group.code === code) ?? { code, name: code })
}
