/** Whether the database refused a row because one like it stands already. Both engines report it under the same code. */
export function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
}
