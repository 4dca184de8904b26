import { accepted, type Problem, refused, type Result } from '../kernel/result'

/** What a new member of staff chooses. */
export interface SignInForm {
  readonly name: string
  readonly signInName: string
  readonly password: string
}

const shortestPassword = 12
const longestPassword = 200

/** A sign-in name as it is kept and compared: lower case, without spaces around it. */
export function normaliseSignInName(typed: string): string {
  return typed.trim().toLowerCase()
}

function passwordProblems(password: string, signInName: string): readonly Problem[] {
  const problems: Problem[] = []
  const length = [...password].length
  if (length < shortestPassword) problems.push({ item: 'password', key: 'staff.password.short', values: { least: shortestPassword } })
  if (length > longestPassword) problems.push({ item: 'password', key: 'staff.password.long', values: { most: longestPassword } })
  if (signInName !== '' && normaliseSignInName(password) === signInName) problems.push({ item: 'password', key: 'staff.password.same' })
  return problems
}

/**
 * A name to show (1–80 characters), a sign-in name (3–60: letters, digits, dot, hyphen, underscore, @) and a password of 12 to 200
 * characters that is not the sign-in name. Everything that stands against them is named at once.
 */
export function chooseSignIn(form: SignInForm): Result<SignInForm> {
  const name = form.name.trim()
  const signInName = normaliseSignInName(form.signInName)
  const problems: Problem[] = []
  if (name === '' || name.length > 80) problems.push({ item: 'name', key: 'staff.name' })
  if (!/^[\p{L}\p{N}._@+-]{3,60}$/u.test(signInName)) problems.push({ item: 'signInName', key: 'staff.sign-in-name' })
  problems.push(...passwordProblems(form.password, signInName))
  return problems.length > 0 ? refused(...problems) : accepted({ name, signInName, password: form.password })
}
