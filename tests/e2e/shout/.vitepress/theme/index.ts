// First: what follows asks for the languages as it loads.
import '../../register'

export { default } from '../../../../../.vitepress/theme'
