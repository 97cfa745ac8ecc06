import type { Theme } from 'vitepress'
import 'vitepress/dist/client/theme-default/styles/base.css'
import './tokens.css'
import './code.css'
import './layout.css'
import './prose.css'
import './button.css'
import './print.css'
import Layout from './Layout.vue'
import { registerExample } from '../../components/example'
import { registerPageComponents } from '../../components/page'
import { keepServedPage } from '../../components/page/arrival'

const theme: Theme = {
  Layout,
  enhanceApp(context) {
    registerPageComponents(context)
    registerExample(context.app)
    if (!import.meta.env.SSR) keepServedPage(context.router)
  },
}

export default theme
