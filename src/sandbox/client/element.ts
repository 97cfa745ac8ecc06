/** The sandbox's frame in the document, before it is connected. */
export interface FrameElement {
  readonly element: HTMLIFrameElement
  /** Resolves when the browser has loaded a document into it: the sandbox's, or an error page. */
  readonly loaded: Promise<void>
}

/**
 * Puts the sandbox's frame into the document. `allow-scripts` alone gives it an opaque origin: nothing in it can reach this
 * page, its storage or its cookies. Small and on its own, so that the frame can load while the code that talks to it comes.
 */
export function appendFrame(url: string): FrameElement {
  const element = document.createElement('iframe')
  element.setAttribute('sandbox', 'allow-scripts')
  element.setAttribute('aria-hidden', 'true')
  element.tabIndex = -1
  element.title = 'Sandbox'
  // Not display: none, where browsers slow timers down.
  element.style.cssText =
    'position:fixed;bottom:0;right:0;width:1px;height:1px;border:0;opacity:0;pointer-events:none'
  element.src = url
  const loaded = new Promise<void>((resolve) => {
    element.onload = () => resolve()
  })
  document.body.append(element)
  return { element, loaded }
}
