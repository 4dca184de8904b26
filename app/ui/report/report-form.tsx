interface Judged {
  readonly id: string
  readonly title: string
  /** How many of its indicators have figures, and how many of these come from surveys. */
  readonly figured: number
  readonly surveyed: number
}

interface Properties {
  readonly frameworks: readonly Judged[]
  /** Financial years, newest first. */
  readonly years: readonly string[]
  /** What the latest release speaks to: chosen already. */
  readonly usual: { readonly framework: string; readonly year: string }
}

function frameworkLabel({ title, figured, surveyed }: Judged): string {
  if (figured === 0) return `${title} (no indicators with figures)`
  return `${title} (${figured === 1 ? '1 indicator' : `${figured} indicators`}, ${surveyed} from surveys)`
}

interface ChoiceProperties {
  readonly name: string
  readonly label: string
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly usual: string
}

/** One of several, the usual of which is chosen already. */
function Choice({ name, label, choices, usual }: ChoiceProperties) {
  return (
    <div className="ds_question">
      <label className="ds_label" htmlFor={name}>
        {label}
      </label>
      <div className="ds_select-wrapper">
        <select className="ds_select" id={name} name={name} defaultValue={usual}>
          {choices.map((choice) => (
            <option value={choice.value} key={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  )
}

/** The choice of a framework and a year, and what can be made of them. */
export function ReportForm({ frameworks, years, usual }: Properties) {
  if (frameworks.length === 0) return <p>Your partnership has no framework yet, so there is nothing to report on.</p>
  return (
    <form method="get" className="wm-form">
      <p>
        The framework says which indicators a report judges. What the survey found, what groups said and what is done stand in every report.
      </p>
      <Choice
        name="framework"
        label="Framework"
        choices={frameworks.map((framework) => ({ value: framework.id, label: frameworkLabel(framework) }))}
        usual={usual.framework}
      />
      <Choice name="year" label="Financial year" choices={years.map((year) => ({ value: year, label: year }))} usual={usual.year} />
      <h2>Annual report</h2>
      <p>
        One Word document with a list of contents: evidence for each national outcome, the survey by community, what groups said, what is
        done about it, and the participation statements of the year. Once the quotes of the survey are opened it also says what large groups
        wrote about.
      </p>
      <p>
        <button className="ds_button" type="submit" formAction="/reports/annual.docx">
          Annual report (Word)
        </button>
      </p>
      <h2>Appendix for a committee paper</h2>
      <p>Two pages of A4: the latest survey, its indicators, how the framework stands, what was done, and where it all can be read.</p>
      <p>
        <button className="ds_button" type="submit" formAction="/reports/appendix.docx">
          Appendix (Word)
        </button>{' '}
        <button className="ds_button ds_button--secondary" type="submit" formAction="/reports/appendix">
          Look at it and print it
        </button>
      </p>
    </form>
  )
}
