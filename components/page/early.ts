/** What the reader did before the page's components were there: pressed a button, or typed into a field. */
interface Early {
  readonly target: HTMLElement
  /** What the field then held. */
  readonly value?: string
}

declare global {
  interface Window {
    early?: { readonly seen: readonly Early[]; readonly stop: () => void }
  }
}

/** For the head of every page: notes presses and typing that no component hears yet, for {@link replayEarly}. */
export const earlyScript =
  '{let seen=[],note=({type,target:t})=>{' +
  "if(type=='input')seen.push({target:t,value:t.value});else if(t=t.closest('button'))seen.push({target:t})}," +
  "types=['click','input'];for(let t of types)addEventListener(t,note,true);" +
  'window.early={seen,stop(){for(let t of types)removeEventListener(t,note,true)}}}'

/** Does what the reader asked for while the page was coming. Once the components are mounted; further calls do nothing. */
export function replayEarly(): void {
  const { early } = window
  if (early === undefined) return
  delete window.early
  early.stop()
  for (const { target, value } of early.seen) {
    if (!target.isConnected) continue
    if (value === undefined) target.click()
    else if (target instanceof HTMLInputElement) {
      target.value = value
      target.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}
