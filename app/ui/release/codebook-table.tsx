import type { CodebookPart } from '~/domain/export/codebook'

/** One part of a codebook: each code with its name and what it means. */
export function CodebookTable({ part: { title, entries } }: { readonly part: CodebookPart }) {
  return (
    <table className="ds_table wm-reflow wm-reflow--tablet">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Name</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ code, name, meaning }) => (
          <tr key={code}>
            <th scope="row">{code === '' ? '(empty)' : code}</th>
            <td data-label="Name">{name}</td>
            <td data-label="Meaning">{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
