import { useWords } from '~/ui/respond/words'

const drawn = import.meta.glob<string>('./pictures/*.svg', { eager: true, query: '?url&no-inline', import: 'default' })

/**
 * The picture beside the words of Easy Read. The words carry the meaning, so it has no name of its own; it is loaded when its page is shown.
 * Where nothing was drawn there is none.
 */
export function Picture({ of }: { readonly of: string }) {
  const { reading } = useWords()
  const address = drawn[`./pictures/${of}.svg`]
  if (reading !== 'easy' || address === undefined) return null
  return <img className="picture" src={address} width={96} height={96} loading="lazy" alt="" />
}
