import type { BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ReleaseContent } from '~/domain/disclosure/release'
import type { TextRelease } from '~/domain/disclosure/text-release'
import { withdrawalText } from '../release/withdrawal-text'
import { levelWords, namesByLevel } from './code-words'

interface Properties {
  readonly texts: TextRelease
  readonly groups: ReleaseContent['groups']
  readonly withdrawn: readonly BatchWithdrawal[]
  /** Code → name, of areas for improvement and local issues. */
  readonly names: Readonly<Record<string, string>>
}

/** What the large groups wrote about, in the order of the alphabet and without a number. */
export function HeldCodes({ texts, groups, withdrawn, names }: Properties) {
  return (
    <section aria-labelledby="wrote-about">
      <h2 id="wrote-about">What people wrote about</h2>
      <p className="wm-quote__lead">
        A subject is named when at least five texts of a group of thirty people or more are about it. The order is that of the alphabet. Of
        smaller groups no subject is named, so that nobody can be found out.
      </p>
      {texts.groups.length === 0 ? <p>In this survey no group was that large.</p> : null}
      {texts.groups.map(({ group, codes }) => {
        const withdrawal = withdrawalOf(group, withdrawn)
        return (
          <section key={group} className="wm-card" aria-labelledby={`wrote-${group}`}>
            <h3 id={`wrote-${group}`}>{groups.find(({ code }) => code === group)?.name ?? group}</h3>
            {withdrawal === null ? null : <p className="wm-mark">{withdrawalText(withdrawal)}</p>}
            {codes.length === 0 ? <p>No subject stands out.</p> : <CodeFacts codes={codes} names={names} />}
          </section>
        )
      })}
    </section>
  )
}

function CodeFacts({ codes, names }: { readonly codes: readonly string[]; readonly names: Properties['names'] }) {
  return (
    <dl className="wm-facts">
      {namesByLevel(codes, names).flatMap(([level, own]) => [
        <dt key={level}>{levelWords[level]}</dt>,
        <dd key={`${level}-names`}>{own.join('; ')}</dd>,
      ])}
    </dl>
  )
}
