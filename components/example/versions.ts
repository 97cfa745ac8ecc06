import { shallowReactive } from 'vue'
import { moveDraft, parseDraft, readDraft, writeDraft, type Draft } from './drafts'
import { distinct, withRoom } from './earlier'
import { LINK_SIGN } from './linkSign'

/**
 * The versions of one program: the site's, the reader's, and one that a link has brought. What the reader wrote is never thrown
 * away: when another version takes its place, it is one press away, also after a reload.
 */
export interface Versions {
  /** Under which name they are kept. */
  readonly key: string
  readonly original: string
  /** The version that is shown. */
  readonly text: string
  /** The code that the page's address brings, while the reader is told of it. */
  readonly shared: string | undefined
  /** The reader's versions that are not shown, newest first; one that was only passed by comes last. */
  readonly earlier: readonly string[]
  /** What the reader has had forgotten last, while it can be brought back. */
  readonly forgotten: readonly string[]
  /** Storage is full or forbidden: what was made since is there until the page goes. */
  readonly unkept: boolean
  /** The version of another tab, where it is not this one. */
  readonly elsewhere: string | undefined
  /** The site's code has changed since the reader edited it. */
  readonly outdated: boolean
  /** What was reset in this visit. */
  readonly undoable: string | undefined
  /** What becomes of the version that is shown, in words for the reader; empty where there is nothing to say. */
  keeping(): string
  /** Counts what was shown by {@link show} and from links: an editor then begins anew, without steps to undo. */
  readonly turn: number
  /** The reader has typed. */
  change(text: string): void
  /** Shows another version; the one that was shown is kept. */
  show(text: string): void
  reset(): void
  undoReset(): void
  showShared(text: string): void
  /** The code from a link becomes the reader's version. */
  keepShared(): void
  /** The reader's version stays, although the site's has changed. */
  keepOutdated(): void
  forgetEarlier(): void
  recallForgotten(): void
  /**
   * How many earlier versions find no room on this device: they are there until the page goes.
   *
   * @param next with the one that is shown among them, as when another takes its place
   */
  withoutRoom(next?: 'next'): number
  /** Ends listening to other tabs, and to the page's address. */
  close(): void
}

/**
 * @param keys the draft's in storage; what is found under the further ones moves to the first
 * @param seen what the page shows, where the reader has seen that already and a draft must not take its place
 */
export function openVersions(
  [key, ...former]: readonly [string, ...string[]],
  original: string,
  seen?: string,
): Versions {
  for (const other of former) moveDraft(other, key)
  const draft = readDraft(key)
  const edited = draft !== undefined && draft.code !== draft.original
  const state = shallowReactive({
    key,
    original,
    text: seen ?? (edited ? draft.code : original),
    shared: undefined as string | undefined,
    earlier: draft?.earlier ?? [],
    forgotten: [] as readonly string[],
    elsewhere: seen !== undefined && edited && draft.code !== seen ? draft.code : undefined,
    outdated: edited && draft.original !== original,
    undoable: undefined as string | undefined,
    unkept: false,
    turn: 0,
  })
  /** The code that this tab has last read from storage, or written to it. */
  let stored = draft?.code
  /** The site's code that the reader edited. */
  let base = edited ? draft.original : original
  /** The link's code that the reader's version was made of. */
  let from = draft?.shared
  /** What was shown when a link's code came. */
  let before = state.text
  /** The earlier versions that this tab has last read from storage, or written to it, and the text that it has last written. */
  let known = state.earlier
  let written: string | undefined

  /** What another tab has put aside since is a version like those of this one; what this tab was at then is none of its own. */
  function learn(other: Draft | undefined): void {
    const found = other?.earlier?.filter((text) => text !== written && !known.includes(text)) ?? []
    known = other?.earlier ?? []
    if (found.length > 0) state.earlier = distinct([...found, ...state.earlier], [original, state.text])
  }

  function save(): void {
    const other = readDraft(key)
    const now = other?.code
    if (now !== undefined && now !== stored && now !== original) state.elsewhere = now
    learn(other)
    stored = written = state.text
    const earlier = withRoom(distinct([state.elsewhere, ...state.earlier], [state.text, original]))
    known = earlier
    const nothing = state.text === original && earlier.length === 0
    state.unkept = !writeDraft(
      key,
      nothing
        ? undefined
        : {
            original: state.text === original ? original : base,
            code: state.text,
            ...(from === undefined ? {} : { shared: from }),
            ...(earlier.length === 0 ? {} : { earlier }),
          },
    )
  }

  /** @param reproducible what can be had again without being kept */
  function replace(text: string, reproducible: readonly (string | undefined)[]): void {
    // Going from version to version comes by all of them, not to and fro between two.
    const kept = state.earlier.includes(text)
      ? [...state.earlier, state.text]
      : [state.text, ...state.earlier]
    state.earlier = distinct(kept, [text, original, ...reproducible])
    if (state.elsewhere === text) state.elsewhere = undefined
    state.text = text
    state.forgotten = []
  }

  /** The link's code as it came is nothing that the reader has made, unless it was kept. */
  const untouched = (): string | undefined => (stored === state.shared ? undefined : state.shared)

  function put(text: string): void {
    replace(text, [untouched()])
    state.undoable = undefined
    if (text === original) forgetBase()
    if (text !== untouched()) save()
  }

  function forgetBase(): void {
    base = original
    state.outdated = false
  }

  function onStorage(event: StorageEvent): void {
    if (event.key !== key) return
    const other = parseDraft(event.newValue ?? undefined)
    stored = other?.code
    // What the other tab showed it may have put aside now.
    known = known.filter((text) => text !== state.elsewhere)
    learn(other)
    const differs = other !== undefined && other.code !== state.text && other.code !== original
    state.elsewhere = differs ? other.code : undefined
  }
  /** Back and Forward: an address that brings no code shows what was there before one did. */
  function onAddress(): void {
    if (state.shared === undefined || location.hash.startsWith(LINK_SIGN)) return
    if (state.text === untouched()) {
      replace(before, [state.shared])
      state.turn += 1
    }
    state.shared = undefined
  }
  addEventListener('storage', onStorage)
  addEventListener('popstate', onAddress)

  const actions = {
    keeping() {
      if (state.unkept)
        return 'Your version cannot be kept here: this browser’s storage is full or switched off.'
      return state.text === state.shared ? '' : 'Your version is kept on this device.'
    },
    change(text: string) {
      if (text === state.text) return
      if (state.shared !== undefined && state.text === state.shared) from = state.shared
      state.text = text
      state.undoable = undefined
      state.forgotten = []
      save()
    },
    show(text: string) {
      put(text)
      state.turn += 1
    },
    reset() {
      const thrown = state.text
      put(original)
      state.undoable = thrown
    },
    undoReset() {
      put(state.undoable ?? state.text)
    },
    showShared(text: string) {
      const mine = from === text && state.text !== original
      const passed = untouched()
      if (state.text !== passed) before = state.text
      state.shared = text
      if (mine) return
      replace(text, [passed])
      state.turn += 1
    },
    keepShared() {
      from = state.shared
      state.shared = undefined
      save()
    },
    keepOutdated() {
      forgetBase()
      save()
    },
    forgetEarlier() {
      state.forgotten = distinct([state.elsewhere, ...state.earlier], [state.text])
      state.earlier = []
      state.elsewhere = undefined
      save()
    },
    recallForgotten() {
      state.earlier = distinct([...state.earlier, ...state.forgotten], [state.text])
      state.forgotten = []
      save()
    },
    withoutRoom(next?: 'next') {
      const texts = [next && state.text, state.elsewhere, ...state.earlier]
      const earlier = distinct(texts, [original, next ? undefined : state.text])
      return earlier.length - withRoom(earlier).length
    },
    close() {
      removeEventListener('storage', onStorage)
      removeEventListener('popstate', onAddress)
    },
  }
  return Object.assign(state, actions)
}
