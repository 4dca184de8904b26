interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  /** Null where no release asked about it: then there is no page. */
  readonly theme: string | null
}

/** The way from a survey indicator to the words beside the newest scores of its theme. */
export function ThemeLink({ at, theme }: Properties) {
  if (theme === null) return null
  return (
    <p className="wm-no-print">
      <a href={`${at}/results/themes/${theme}`}>What people said about this theme</a>
    </p>
  )
}
