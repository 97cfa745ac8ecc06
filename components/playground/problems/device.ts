/** How much memory a device has at least to have types without being asked, in GiB, as browsers round it. */
const ENOUGH = 8

/** Of those browsers that tell (https://www.w3.org/TR/device-memory/). */
interface WithMemory {
  readonly deviceMemory?: number
}

/** Whether types and an interpreter that waits are too much at once: a device with little memory, or a phone. */
export function isSmallDevice(): boolean {
  const { deviceMemory = ENOUGH } = navigator as WithMemory
  return deviceMemory < ENOUGH || matchMedia('(pointer: coarse)').matches
}
