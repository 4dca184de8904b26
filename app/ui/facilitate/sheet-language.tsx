import { isLanguage, languages as known } from '~/locales/languages'

interface Properties {
  readonly languages: readonly string[]
  readonly language: string | undefined
}

/** In which language the sheet is written: whoever reads its texts later has to know. The square of the sheet says it. */
export function SheetLanguage({ languages, language }: Properties) {
  return (
    <div className="ds_question">
      <label className="ds_label" htmlFor="language">
        Language of the sheet
      </label>
      <div className="ds_select-wrapper">
        <select className="ds_select" id="language" name="language" defaultValue={language}>
          {languages.map((code) => (
            <option key={code} value={code}>
              {isLanguage(code) ? known[code].name : code}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </div>
  )
}
