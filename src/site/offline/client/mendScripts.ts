import { fetchAnew } from '../../../fetchAnew'

const NOTICE = 'mended'

/**
 * A part of the page has come, and not as it was built. What a page has once read it does not read again, and a browser keeps such a file
 * for as long as the right one: all that this page has loaded is fetched anew, and the reader is told how to go on.
 */
export async function mendScripts(): Promise<void> {
  if (document.getElementById(NOTICE) !== null) return
  const told = document.createElement('p')
  told.id = NOTICE
  told.role = 'alert'
  told.style.cssText =
    'position:fixed;z-index:50;inset:auto 0 0;margin:0;padding:12px 16px;border-inline-start:3px solid var(--caution);background:var(--paper-sunken)'
  told.append('A part of this page did not come as it was built. It is fetched anew …')
  document.body.prepend(told)
  await fetchAnew(() => true)
  const again = document.createElement('button')
  again.className = 'button'
  again.append('Load the page again')
  again.addEventListener('click', () => location.reload())
  told.replaceChildren(
    'A part of this page did not come as it was built, and was fetched anew. What you have written is kept. ',
    again,
  )
}
