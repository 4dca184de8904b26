const files = [
  ['docx', 'Word'],
  ['xlsx', 'Excel (XLSX)'],
  ['ods', 'OpenDocument (ODS)'],
] as const

/** A framework in the layout of its partnership, as files. */
export function FrameworkFiles({ id }: { readonly id: string }) {
  return (
    <p className="wm-no-print">
      The whole framework as a file:{' '}
      {files.map(([ending, name], index) => (
        <span key={ending}>
          {index === 0 ? null : ' · '}
          <a href={`/frameworks/${id}.${ending}`}>{name}</a>
        </span>
      ))}
    </p>
  )
}
