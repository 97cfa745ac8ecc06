import type { Router } from 'vitepress'

const NOTICE = 'unarrived'
/** Scripts that have not come for so long are given up, in milliseconds. */
const PATIENCE = 20_000

/**
 * For the head of every page: where the page's scripts are missing, damaged, or do not come, the page stays as the server has sent
 * it, says what does not work, and fetches all of them past every cache when the reader asks for that.
 */
export const arrivalScript = `{
let told,tell=()=>{
if(told||!window.earlyEvents||!document.body)return
told=document.createElement('p')
told.id='${NOTICE}'
told.style.cssText='margin:0;padding:12px 16px;border-inline-start:3px solid var(--caution);background:var(--paper-sunken)'
told.role='alert'
told.append('The scripts of this page did not arrive, or not as they were built. You can read all of it; running, editing and the search do not work. ')
let again=document.createElement('button')
again.append('Retry')
again.onclick=async()=>{
let all=[...document.querySelectorAll('script[src],link[rel=modulepreload]')].map(({src,href})=>fetch(src||href,{cache:'reload'}))
await Promise.race([Promise.allSettled(all),new Promise(done=>setTimeout(done,${PATIENCE}))])
location.reload()
}
told.append(again)
document.body.prepend(told)
}
addEventListener('error',({target})=>{if(target==window||target.src&&target.localName=='script')setTimeout(tell)},true)
addEventListener('unhandledrejection',tell)
setTimeout(tell,${PATIENCE})
}`

/** The components are there after all. */
export function onArrival(): void {
  document.getElementById(NOTICE)?.remove()
}

/**
 * Keeps what the server has sent on the page when the script of its text does not come: VitePress would replace it by words about a
 * page that does not exist. The page that says so for the server holds nothing.
 */
export function keepServedPage(router: Router): void {
  const served = document.getElementById('app')?.hasChildNodes() === true
  if (!served) return
  router.onAfterRouteChange = () => {
    delete router.onAfterRouteChange
    if (router.route.data.isNotFound === true) throw new Error('The script of this page did not arrive.')
  }
}
