import type { Extension } from '@codemirror/state'
import { hoverTooltip, type Tooltip } from '@codemirror/view'
import { renderDescription } from './description'
import { editorHost } from './host'

/** The type and the documentation of what the pointer rests on. */
export const hoverInEditor: Extension = hoverTooltip(
  async (view, offset): Promise<Tooltip | null> => {
    const host = view.state.facet(editorHost)
    const found = await host?.services.ask('hover', { file: host.file, offset }).catch(() => undefined)
    if (found === undefined || found.to > view.state.doc.length) return null
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create: () => ({ dom: renderDescription(view.state, found.code, found.text) }),
    }
  },
  { hideOnChange: true },
)
