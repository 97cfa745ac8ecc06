import type { Arrival } from './open'

/** A browser with one page, as the matrix drives it. Every method rejects when the browser or the page is gone. */
export interface Driver {
  /** @param arrival what is waited for: all that the page loads, unless told otherwise */
  open(url: string, arrival?: Arrival): Promise<void>
  /** @param expression JavaScript; a promise is waited for @returns its value, which must be JSON */
  evaluate(expression: string): Promise<unknown>
  /** Clicks the middle of the first element that matches, as a person would. */
  click(selector: string): Promise<void>
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>
  press(key: 'Enter'): Promise<void>
  selectAll(): Promise<void>
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>
}

/** What a browser is started for. */
export interface Launch {
  /**
   * Hundreds of short programs, each in an instance of its own, for which wasm need not be optimised: where that costs more than
   * it gives, the browser may leave it out.
   */
  readonly shortPrograms?: boolean
}

/** A browser of the matrix. */
export interface Browser {
  readonly name: string
  /** What is missing on this machine; undefined when the browser can be started. */
  missing(): string | undefined
  /** @param purpose how readers use it, unless told otherwise */
  launch(purpose?: Launch): Promise<Driver>
}
