interface Properties {
  readonly at: string
  /** Newest first. */
  readonly releases: ReadonlyArray<{ readonly sequence: number; readonly title: string }>
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string }>
}

/** The pages by survey and by community. */
export function YouSaidLinks({ at, releases, communities }: Properties) {
  return (
    <nav aria-label="You said, we did">
      {releases.length === 0 ? null : (
        <>
          <h2>Survey by survey</h2>
          <ul>
            {releases.map(({ sequence, title }) => (
              <li key={sequence}>
                <a href={`${at}/you-said/releases/${sequence}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Community by community</h2>
      <ul>
        {communities.map(({ code, name }) => (
          <li key={code}>
            <a href={`${at}/you-said/communities/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
