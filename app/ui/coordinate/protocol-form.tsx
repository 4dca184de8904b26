import type { TypedProtocol } from '~/domain/partnership/safeguarding-protocol'
import { languages } from '~/locales/languages'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedProtocol
  readonly problems: readonly FieldProblem[] | undefined
}

/** What staff do when somebody is in danger, and what respondents are told of it in each language. */
export function ProtocolForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextArea
        name="steps"
        label="What staff do, step by step"
        hint="A step a line. It stands beside every text. For example: who is rung, on which number, who decides, what is written down."
        value={typed.steps}
        problems={problems}
        lang="en"
        dir="ltr"
      />
      {Object.entries(languages).map(([language, { name, direction }]) => (
        <TextArea
          key={language}
          name={`wording-${language}`}
          label={`What respondents are told, ${name}`}
          hint={
            language === 'en'
              ? 'Who reads it and how soon, in one sentence that you can keep. For example: “A social worker reads it by noon of the next working day.”'
              : 'Needed where a survey is asked in this language.'
          }
          value={typed.wording[language] ?? ''}
          problems={problems}
          lang={language}
          dir={direction}
        />
      ))}
      <TextField
        name="confirmedBy"
        label="Who confirmed it"
        hint="The post or the group, for example: adult support and protection committee"
        value={typed.confirmedBy}
        problems={problems}
      />
      <TextField name="confirmedOn" label="On which day" type="date" value={typed.confirmedOn} problems={problems} narrow />
      <div className="wm-actions">
        <button className="ds_button" type="submit" name="intent" value="confirm">
          Confirm this
        </button>
        <a href="/settings">Not now</a>
      </div>
    </form>
  )
}
