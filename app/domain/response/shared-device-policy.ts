/**
 * When a shared device clears its screen by itself: after so many seconds without a touch it asks whether somebody is there, and clears so many
 * seconds later (at least 20, by WCAG 2.2, 2.2.1). Reading the longest page takes less than the first.
 */
export const sharedDevicePolicy = { name: 'shared-device-1', idleSeconds: 120, warnSeconds: 30 } as const
