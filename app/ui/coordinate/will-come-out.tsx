import type { Wave } from '~/domain/wave/wave'
import { DayWords } from './day-words'

/** When the results of a wave that is sealed come out; nothing where no day was set. */
export function WillComeOut({ wave: { publishOn } }: { readonly wave: Wave }) {
  if (publishOn === null) return null
  return (
    <>
      Its results come out on <DayWords day={publishOn} />, by themselves: you need not do anything.
    </>
  )
}
