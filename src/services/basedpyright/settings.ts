import { ROOT } from './documents'

/** Of the project; see https://docs.basedpyright.com/latest/configuration/config-files/. The check gives the command the same. */
export const PROJECT_SETTINGS = {
  typeCheckingMode: 'standard',
  pythonVersion: '3.14',
  pythonPlatform: 'Linux',
}

/** What the server is told first. Without the path of typeshed it knows not even `list`. */
export const INITIALIZE = {
  processId: null,
  rootUri: `file://${ROOT}`,
  workspaceFolders: [{ name: 'src', uri: `file://${ROOT}` }],
  initializationOptions: {
    files: {
      [`${ROOT}pyrightconfig.json`]: JSON.stringify({ ...PROJECT_SETTINGS, typeshedPath: '/typeshed' }),
    },
  },
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
    textDocument: {
      // Problems are asked for, and looked for only then. All texts come as text: nothing that a program says is taken for markup.
      diagnostic: { dynamicRegistration: true },
      publishDiagnostics: { tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
      hover: { contentFormat: ['plaintext'] },
      completion: { completionItem: { documentationFormat: ['plaintext'], snippetSupport: false } },
      signatureHelp: {
        signatureInformation: {
          documentationFormat: ['plaintext'],
          parameterInformation: { labelOffsetSupport: true },
          activeParameterSupport: true,
        },
      },
      rename: { prepareSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
  },
}

/** By the section that the server asks for. */
const SECTIONS: Readonly<Record<string, unknown>> = {
  'basedpyright.analysis': {
    autoImportCompletions: false,
    diagnosticMode: 'openFilesOnly',
    useLibraryCodeForTypes: false,
    autoSearchPaths: false,
  },
}

/** Answers `workspace/configuration`: null for what is not set. */
export function configuration(params: unknown): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section?: string }[] }
  return items.map(({ section = '' }) => SECTIONS[section] ?? null)
}
