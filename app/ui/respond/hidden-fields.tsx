import { fieldNames, fieldsOf, type Draft } from '~/domain/response/draft'

/** A whole draft in fields that nobody sees, on a page that shows it otherwise or not at all. The script finds `work` empty or done. */
export function HiddenFields({ draft }: { readonly draft: Draft }) {
  return (
    <>
      {fieldsOf({ ...draft, work: '' }).map(([name, value], index) => (
        <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name={fieldNames.work} value={draft.work} />
    </>
  )
}
