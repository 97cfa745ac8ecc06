import { defineAsyncComponent } from 'vue'
import { addNoticeStyles } from '../example/noticeStyles'
import { lateStyles } from '../lateStyles'
import lateCss from './late.css?inline'
import { NotFetched } from './NotFetched'
import problemsCss from './problems/problems.css?inline'
import promptCss from './prompt/prompt.css?inline'

/* What of the playground a reader sees or has only after the editor is there. It comes behind that, as one file. */

export { default as ProgramQuestion } from '../example/ProgramQuestion.vue'
export { default as AskName } from './files/AskName.vue'
export { default as FilesPanel } from './files/FilesPanel.vue'
export { default as EmittedPanel } from './problems/EmittedPanel.vue'
export { default as OtherTabs } from './OtherTabs.vue'
export { default as ProblemsPanel } from './problems/ProblemsPanel.vue'
export { default as ProjectList } from './ProjectList.vue'
export { default as PromptLine } from './prompt/PromptLine.vue'
export { default as SettingsPanel } from './SettingsPanel.vue'
export { downloadProject } from './files/download'
export { leaveProject, takeLeftProject } from './leftProject'
export { usePlayHelp } from './problems/usePlayHelp'
export { usePrompt } from './prompt/usePrompt'
export * as reading from './files/read'
export * as projects from './projects'
export const ErrorMeaning = defineAsyncComponent(() => import('../example/ErrorMeaning.vue'))
export const WorkspaceSteps = defineAsyncComponent({
  loader: () => import('../steps/WorkspaceSteps.vue'),
  errorComponent: NotFetched,
})
export const loadExtras = (): Promise<typeof import('./editorExtras')> => import('./editorExtras')
export const loadAddresses = (): Promise<typeof import('./addresses')> => import('./addresses')

// What the server has sent goes with the page when the reader leaves it for another one; who comes back finds these.
const sent = document.querySelector('.play style')?.textContent ?? ''
lateStyles(sent + lateCss + problemsCss + promptCss)()
addNoticeStyles()
