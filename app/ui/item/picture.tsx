import { useWords } from '~/ui/respond/words'
import { pictureAddress } from './picture-address'

/**
 * The picture beside the words of Easy Read. The words carry the meaning, so it has no name of its own; where a script shows one
 * page at a time, it is loaded with its page, because a browser would load them all while the long form stands there. Where nothing was drawn
 * there is none.
 */
export function Picture({ of }: { readonly of: string }) {
  const { reading } = useWords()
  const address = pictureAddress(of)
  if (reading !== 'easy' || address === undefined) return null
  return (
    <span className="picture" data-picture={address}>
      <noscript>
        <img src={address} width={96} height={96} loading="lazy" alt="" />
      </noscript>
    </span>
  )
}
