/*
 * What a reader's browser keeps for the site. A browser may forbid its storage, or have no room left in it: then nothing is
 * kept, and nothing throws.
 */

/** @returns undefined where nothing is kept under this key */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/**
 * @param value undefined forgets what is kept
 * @returns whether the storage now holds it
 */
export function writeStored(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

/**
 * For the head of every page, before anything asks for what is kept: where even the look at storage throws, there is one that
 * holds nothing and takes nothing.
 */
export const storageScript = `try{localStorage}catch{Object.defineProperty(window,'localStorage',{value:{getItem:()=>null,removeItem(){},setItem(){throw Error()}}})}`
