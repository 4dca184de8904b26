import { devicePolicy } from './device-policy'

/** How the last attempt to speak with the server went on this device. */
export interface Pace {
  /** Attempts that failed since the last one that did not. */
  readonly failures: number
  /** Seconds for which the server asked to be left alone; 0: it did not. */
  readonly askedToWait: number
  /** There is more to send than went with the last attempt. */
  readonly hasMore: boolean
  readonly isWaiting: boolean
  /** The board is on the screen, and takes contributions. */
  readonly isWatched: boolean
}

/** Seconds until a device tries again; null: something has to happen first. */
export function nextAttempt({ failures, askedToWait, hasMore, isWaiting, isWatched }: Pace): number | null {
  if (!isWaiting && !isWatched) return null
  if (failures > 0) return Math.max(askedToWait, Math.min(devicePolicy.longestWait, 2 ** Math.min(failures, 30)))
  return hasMore ? 0 : devicePolicy.lookEvery
}

/** Seconds that whoever has typed so many wrong PINs waits before the next one is looked at. */
export function pinWait(wrong: number): number {
  const { freePins, firstPinWait, longestPinWait } = devicePolicy
  return wrong < freePins ? 0 : Math.min(longestPinWait, firstPinWait * 2 ** Math.min(wrong - freePins, 30))
}

/** The digits of a PIN however they were grouped; null when it cannot be one. */
export function parsePin(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '')
  return digits.length === devicePolicy.pinDigits && /^[0-9]+$/.test(digits) ? digits : null
}
