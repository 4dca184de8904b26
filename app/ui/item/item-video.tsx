import { useWords } from '~/ui/respond/words'

interface Properties {
  /** The name of the file, where the partnership has made one. */
  readonly file: string | undefined
  /** What is said in it, as the page calls it. */
  readonly name: string
}

/** The same in British Sign Language, from our own server; nothing of it is loaded before somebody plays it. */
export function ItemVideo({ file, name }: Properties) {
  const { t } = useWords()
  if (file === undefined) return null
  return (
    <details className="video">
      <summary>
        {t('video.watch')}
        <span className="unseen">: {name}</span>
      </summary>
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- its words are signed, and stand beside it */}
      <video controls preload="none" playsInline src={`/videos/${file}`} aria-label={`${t('video.watch')}: ${name}`} />
    </details>
  )
}
