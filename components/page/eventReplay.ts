/** What the reader did before the page's components were there. */
type EarlyEvent =
  | { readonly target: HTMLElement; readonly type: 'click' }
  | {
      readonly target: HTMLInputElement
      readonly type: 'input'
      readonly value: string
      /** Where the cursor was; nothing where there is none. */
      readonly at?: number | null
    }
  | { readonly target: HTMLElement; readonly type: 'keydown'; readonly init: KeyboardEventInit }

declare global {
  interface Window {
    earlyEvents?: { readonly seen: readonly EarlyEvent[]; readonly stop: () => void }
  }
}

/**
 * For the head of every page: notes presses of buttons, typing into fields and the keys that open the search while no
 * component hears them, for {@link replayEvents}.
 */
export const eventReplayScript = `{
let seen=[],types=['click','input','keydown'],note=event=>{
let {type,target,key,ctrlKey,metaKey}=event
if(type=='click'){if(target=target.closest('button'))seen.push({type,target})}
else if(type=='input')seen.push({type,target,value:target.value,at:target.selectionStart})
else if(ctrlKey||metaKey?key=='k':key=='/'&&!target.closest('input')){event.preventDefault();seen.push({type,target,init:{key,ctrlKey,metaKey}})}
}
for(let type of types)addEventListener(type,note,true)
window.earlyEvents={seen,stop(){for(let type of types)removeEventListener(type,note,true)}}
}`

/** Does what the reader asked for while the page was coming. Once the components are mounted; further calls do nothing. */
export function replayEvents(): void {
  const { earlyEvents } = window
  if (earlyEvents === undefined) return
  delete window.earlyEvents
  earlyEvents.stop()
  for (const event of earlyEvents.seen) {
    if (!event.target.isConnected) continue
    if (event.type === 'click') event.target.click()
    else if (event.type === 'input') {
      event.target.value = event.value
      if (event.at != null) event.target.setSelectionRange(event.at, event.at)
      event.target.dispatchEvent(new Event('input', { bubbles: true }))
    } else event.target.dispatchEvent(new KeyboardEvent('keydown', { ...event.init, bubbles: true }))
  }
}
