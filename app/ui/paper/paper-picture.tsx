import { pictureAddress } from '../item/picture-address'
import { useWords } from '../respond/words'

/** The picture beside the words of Easy Read, as on a phone. It has no name of its own, because the words carry the meaning. */
export function PaperPicture({ of }: { readonly of: string }) {
  const { reading } = useWords()
  const address = pictureAddress(of)
  if (reading !== 'easy' || address === undefined) return null
  return <img className="wm-paper__picture" src={address} width={96} height={96} alt="" />
}
