import type { Theme } from 'vitepress'
import 'vitepress/dist/client/theme-default/styles/base.css'
import './tokens.css'
import './code.css'
import './layout.css'
import './prose.css'
import './home.css'
import './print.css'
import Layout from './Layout.vue'
import { registerExample } from '../../components/example'
import KeepOffline from '../../components/offline/KeepOffline.vue'
import { registerPageComponents } from '../../components/page'

const theme: Theme = {
  Layout,
  enhanceApp(context) {
    registerPageComponents(context)
    registerExample(context.app)
    context.app.component('KeepOffline', KeepOffline)
  },
}

export default theme
