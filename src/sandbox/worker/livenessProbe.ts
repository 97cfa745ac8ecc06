/** The smallest GIF that browsers show: one transparent pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * An address that can be loaded for as long as this worker lives: a browser revokes the addresses of a worker's blobs with the
 * worker. The frame's side is frame/livenessProbe.ts.
 *
 * @returns the `blob:` URL of an image
 */
export function createLivenessProbe(): string {
  const bytes = Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: 'image/gif' }))
}
