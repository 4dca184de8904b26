import type { Problem } from '~/domain/kernel/result'
import type { Theme } from '~/domain/instrument/theme'
import { useWords, type Words } from './words'

/** The sentence of a problem; one that belongs to a theme begins with the theme's name. */
export function problemText({ item, key, values }: Problem, themes: readonly Theme[], { t, themeName }: Words): string {
  const theme = themes.find(({ code }) => item === code || item.startsWith(`${code}-`))
  // The key comes from the domain as text; locales.test.ts holds that every problem of the respondent has its sentence.
  return t(`problem.${key}` as 'problem.codeWrong', { ...values, theme: theme === undefined ? '' : themeName(theme) })
}

interface Properties {
  readonly problems: readonly Problem[]
  readonly themes: readonly Theme[]
}

/** What has to be mended, at the top of the page; each line leads to its item. */
export function ProblemList({ problems, themes }: Properties) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <div className="problems" id="problems" role="alert" tabIndex={-1}>
      <h2>{words.t('problem.heading')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.item} ${problem.key}`}>
            <a href={`#${problem.item}`}>{problemText(problem, themes, words)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The problem of one item, beside it. */
export function ItemProblem({ item, problems, themes }: Properties & { readonly item: string }) {
  const words = useWords()
  const own = problems.find((problem) => problem.item === item)
  return own === undefined ? null : (
    <strong className="problem" id={`${item}-problem`}>
      {problemText(own, themes, words)}
    </strong>
  )
}
