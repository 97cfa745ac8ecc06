/** What the reader did before the page's components were there. */
type Early =
  | { readonly target: HTMLElement; readonly type: 'click' }
  | { readonly target: HTMLInputElement; readonly type: 'input'; readonly value: string }
  | { readonly target: HTMLElement; readonly type: 'keydown'; readonly init: KeyboardEventInit }

declare global {
  interface Window {
    early?: { readonly seen: readonly Early[]; readonly stop: () => void }
  }
}

/**
 * For the head of every page: notes presses of buttons, typing into fields and the keys that open the search while no
 * component hears them, for {@link replayEarly}.
 */
export const earlyScript = `{
let seen=[],types=['click','input','keydown'],note=event=>{
let {type,target,key,ctrlKey,metaKey}=event
if(type=='click'){if(target=target.closest('button'))seen.push({type,target})}
else if(type=='input')seen.push({type,target,value:target.value})
else if(ctrlKey||metaKey?key=='k':key=='/'&&!target.closest('input')){event.preventDefault();seen.push({type,target,init:{key,ctrlKey,metaKey}})}
}
for(let type of types)addEventListener(type,note,true)
window.early={seen,stop(){for(let type of types)removeEventListener(type,note,true)}}
}`

/** Does what the reader asked for while the page was coming. Once the components are mounted; further calls do nothing. */
export function replayEarly(): void {
  const { early } = window
  if (early === undefined) return
  delete window.early
  early.stop()
  for (const event of early.seen) {
    if (!event.target.isConnected) continue
    if (event.type === 'click') event.target.click()
    else if (event.type === 'input') {
      event.target.value = event.value
      event.target.dispatchEvent(new Event('input', { bubbles: true }))
    } else event.target.dispatchEvent(new KeyboardEvent('keydown', { ...event.init, bubbles: true }))
  }
}
