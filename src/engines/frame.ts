import sandboxVersion from 'virtual:sandbox-version'
import { appendFrame, type FrameElement } from '../sandbox/client/element'

const url = `${import.meta.env.BASE_URL}sandbox.html?${sandboxVersion}`
let frame: FrameElement | undefined

/** The page's one sandbox frame, made when it is not there. */
export function sandboxFrame(): FrameElement {
  if (frame?.element.isConnected !== true) frame = appendFrame(url)
  return frame
}
