import type { EmscriptenModule } from './emscripten'

/** What others may not do with a new file, on most systems: write into it. */
const USUAL_MASK = 0o022
const NEW_FILE = 0o666
const NEW_FOLDER = 0o777

/** A process's mask for the modes of new files: Emscripten's file system has none. */
export interface FileModes {
  /** Sets the mask. @returns the one before */
  umask(mask: number): number
  /** Has all that is made from now on made by the mask. */
  applyTo(module: EmscriptenModule): void
}

/** A mask as most shells set it. */
export function createFileModes(): FileModes {
  let mask = USUAL_MASK
  return {
    umask(next) {
      const before = mask
      mask = next & NEW_FOLDER
      return before
    },
    applyTo({ FS }) {
      const { open, mkdir } = FS
      FS.open = (path, flags, mode = NEW_FILE) => open(path, flags, mode & ~mask)
      FS.mkdir = (path, mode = NEW_FOLDER) => mkdir(path, mode & ~mask)
    },
  }
}
