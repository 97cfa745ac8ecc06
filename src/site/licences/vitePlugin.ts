import type { Plugin, ResolvedConfig, Rollup } from 'vite'
import { packageOf } from './shipped'

/** In the built site: the packages, as the lock file names them, of which something is in the pages' scripts and styles. */
export const PACKAGES_FILE = 'packages.json'

/**
 * Notes what the bundler has put into the pages' scripts and styles, for `writeLicences`.
 *
 * @returns the plugin of the pages, and that of the workers, which Vite bundles each by itself and before
 */
export function licencesPlugin(): { plugin: Plugin; workerPlugin: Plugin } {
  const packages = new Set<string>()
  let config: ResolvedConfig

  function note(bundle: Rollup.OutputBundle, allModules: Iterable<string>): void {
    const used = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
            renderedLength > 0 ? [id] : [],
          )
        : [],
    )
    // Styles are taken out of the modules that they came as.
    const styles = [...allModules].filter((id) => /\.css($|\?)/.test(id))
    for (const id of [...used, ...styles]) {
      const name = packageOf(id)
      if (name !== undefined) packages.add(name)
    }
  }

  const plugin: Plugin = {
    name: 'licences',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle(_, bundle) {
      if (config.build.ssr !== false) return
      note(bundle, this.getModuleIds())
      this.emitFile({
        type: 'asset',
        fileName: PACKAGES_FILE,
        source: JSON.stringify([...packages].sort(), null, 1),
      })
    },
  }
  const workerPlugin: Plugin = {
    name: 'licences-of-workers',
    generateBundle(_, bundle) {
      note(bundle, this.getModuleIds())
    },
  }
  return { plugin, workerPlugin }
}
