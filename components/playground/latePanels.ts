import { defineAsyncComponent } from 'vue'

let tell = (): void => undefined
/** @param listener is called each time when what comes behind the editor has not come */
export function onLateMissing(listener: () => void): void {
  tell = listener
}

/** Fetches what comes behind the editor, once. */
export const loadLate = (): Promise<typeof import('./late')> =>
  import('./late').catch((reason: unknown) => {
    tell()
    throw reason
  })

export const AskName = defineAsyncComponent(async () => (await loadLate()).AskName)
export const FilesPanel = defineAsyncComponent(async () => (await loadLate()).FilesPanel)
export const EmittedPanel = defineAsyncComponent(async () => (await loadLate()).EmittedPanel)
export const OtherTabs = defineAsyncComponent(async () => (await loadLate()).OtherTabs)
export const ProblemsPanel = defineAsyncComponent(async () => (await loadLate()).ProblemsPanel)
export const ProgramQuestion = defineAsyncComponent(async () => (await loadLate()).ProgramQuestion)
export const ProjectList = defineAsyncComponent(async () => (await loadLate()).ProjectList)
export const PromptLine = defineAsyncComponent(async () => (await loadLate()).PromptLine)
export const SettingsPanel = defineAsyncComponent(async () => (await loadLate()).SettingsPanel)
export const ErrorMeaning = defineAsyncComponent(async () => (await loadLate()).ErrorMeaning)
export const WorkspaceSteps = defineAsyncComponent(async () => (await loadLate()).WorkspaceSteps)
