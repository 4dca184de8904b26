import type { LinkedWords } from '~/domain/action/words-beside'
import type { FieldProblem } from '../form/field-problem'
import { dayText } from '../release/day-text'
import { themeName } from '../release/theme-name'
import type { ActionFormChoices } from './action-form-choices'
import { CheckGroup } from './check-group'
import { CheckList } from './check-list'

interface Properties {
  readonly choices: Pick<ActionFormChoices, 'releases' | 'statements' | 'words'>
  readonly chosen: readonly string[]
  readonly problems: readonly FieldProblem[] | undefined
}

const summaries: Readonly<Record<LinkedWords['kind'], string>> = {
  quote: 'Quotes about these themes',
  contribution: 'Words from workshops of these statements',
  story: 'Stories',
}

/** What an action answers: themes of releases, statements, and words that everybody may read. */
export function ActionSources({ choices: { releases, statements, words }, chosen, problems }: Properties) {
  return (
    <CheckGroup
      name="sources"
      heading="What it answers"
      hint="Only what is published. Choose themes or a statement and keep the action: then quotes about them, or words from their workshops, can be chosen here."
      problems={problems}
    >
      {releases.map(({ sequence, title, themes }) => (
        <CheckList
          key={sequence}
          name="sources"
          summary={`Themes of release ${sequence}: ${title}`}
          choices={themes.map(({ theme, key }) => ({ value: key, label: themeName(theme) }))}
          chosen={chosen}
        />
      ))}
      <CheckList
        name="sources"
        summary="Participation statements"
        choices={statements.map(({ sequence, from, to, key }) => {
          return { value: key, label: `Statement ${sequence}: ${dayText(from)} to ${dayText(to)}` }
        })}
        chosen={chosen}
      />
      {(['quote', 'contribution', 'story'] as const).map((kind) => (
        <CheckList
          key={kind}
          name="sources"
          summary={summaries[kind]}
          choices={words.filter((said) => said.kind === kind).map(toChoice)}
          chosen={chosen}
        />
      ))}
    </CheckGroup>
  )
}

function toChoice({ key, theme, text, language, group }: LinkedWords) {
  const about = [theme === null ? null : themeName(theme), group].filter((part) => part !== null).join(', ')
  return { value: key, label: about === '' ? text : `${text} (${about})`, lang: language }
}
