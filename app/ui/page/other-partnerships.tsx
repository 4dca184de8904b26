interface Properties {
  readonly partnerships: ReadonlyArray<{ readonly id: string; readonly name: string; readonly at: string }>
}

/** Where else in the installation results are published; nothing where there is one partnership. */
export function OtherPartnerships({ partnerships }: Properties) {
  if (partnerships.length === 0) return null
  return (
    <>
      <h2>Other partnerships in this installation</h2>
      <ul>
        {partnerships.map(({ id, name, at }) => (
          <li key={id}>
            <a href={`${at}/`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/benchmark">Their results beside each other</a>
      </p>
    </>
  )
}
