import type { en } from '../en'
import type { Localised } from '../localised'

/** Some of the words of a language, worded anew. */
type Partly<Words> = { readonly [Key in keyof Words]?: Words[Key] extends string ? string : Partly<Words[Key]> }

/** The same items in the words of Easy Read: short sentences, everyday words, one idea a line. */
export type Easy<Forms extends string> = Partly<Localised<typeof en, Forms>>
