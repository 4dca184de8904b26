/** A start that cannot go on says why in a sentence and ends with code 1; anything that is no sentence of ours keeps its stack. */
export async function orStop(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isSentence = error instanceof Error && error.name === 'Error' && /[.!?]$/.test(error.message)
    console.error(isSentence ? error.message : error)
    process.exit(1)
  }
}
