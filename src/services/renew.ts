import { fetchAnew } from '../fetchAnew'

/** Fetches the scripts of workers anew that this page has started, which stand beside those of its pages and their parts. */
export const renewWorkers = (): Promise<void> =>
  fetchAnew((path) => !path.includes('/chunks/') && !/\.md\.|\/app\./.test(path))
