import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB, two passes: what OWASP's password storage cheat sheet asks for at least. */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, passwordCost)
}

let unmatched: Promise<string> | undefined

/** Whether the password is right. Without a hash to compare (no such name) it works as long as with one, and is false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  unmatched ??= hashPassword('compared when there is nobody of that name')
  const matches = await verify(passwordHash ?? (await unmatched), password)
  return matches && passwordHash !== null
}
