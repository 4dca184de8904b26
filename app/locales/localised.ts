/** The base of a plural key: `questions` of `questions_other`. */
type Plural<Words> = { [Key in keyof Words]: Key extends `${infer Base}_other` ? Base : never }[keyof Words]

/** Keys of English that are not one of the forms of a plural. */
type Plain<Words> = Exclude<keyof Words, `${Plural<Words>}_${'one' | 'other'}`>

/**
 * The shape of another language: the same keys as English, and of every plural exactly the forms that the language has. A key that is
 * missing, or one too many, does not compile.
 */
export type Localised<Words, Forms extends string> = {
  readonly [Key in Plain<Words>]: Words[Key] extends string ? string : Localised<Words[Key], Forms>
} & { readonly [Key in `${Plural<Words>}_${Forms}`]: string }
