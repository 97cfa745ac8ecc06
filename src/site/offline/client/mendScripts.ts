import { fetchAnew } from '../../../fetchAnew'

/*
 * Imported for what it does, once on a page: a part of the page has come, and not as it was built. What a page has once read it does not
 * read again, and a browser keeps such a file for as long as the right one: all that this page has loaded is fetched anew, and the reader
 * is told how to go on.
 */

const told = document.createElement('p')
told.role = 'alert'
told.style.cssText =
  'position:fixed;z-index:50;inset:auto 0 0;margin:0;padding:var(--space-3) var(--space-4);border-inline-start:3px solid var(--caution);background:var(--paper-sunken)'
told.append('A part of this page did not come as it was built. It is fetched anew …')
document.body.prepend(told)
void fetchAnew(() => true).then(() => {
  const again = document.createElement('button')
  again.className = 'button'
  again.append('Load the page again')
  again.addEventListener('click', () => location.reload())
  told.replaceChildren(
    'A part of this page did not come as it was built, and was fetched anew. What you have written is kept. ',
    again,
  )
})
