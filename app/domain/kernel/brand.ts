declare const brand: unique symbol

/** A value that only the module which owns the name can make: the type system refuses look-alikes. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }
