interface Properties {
  readonly name: string
  readonly summary: string
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string; readonly lang?: string }>
  readonly chosen: readonly string[]
}

/** A long list of boxes to tick that folds away; open where something of it is ticked. */
export function CheckList({ name, summary, choices, chosen }: Properties) {
  const ticked = choices.filter(({ value }) => chosen.includes(value)).length
  if (choices.length === 0) return null
  return (
    <details className="wm-details" open={ticked > 0}>
      <summary>{ticked === 0 ? summary : `${summary} (${ticked} chosen)`}</summary>
      <fieldset className="ds_question">
        <legend className="wm-visually-hidden">{summary}</legend>
        {choices.map(({ value, label, lang }) => (
          <div className="ds_checkbox" key={value}>
            <input
              className="ds_checkbox__input"
              type="checkbox"
              id={`${name}-${value}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <label className="ds_checkbox__label" htmlFor={`${name}-${value}`} lang={lang} dir="auto">
              {label}
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  )
}
