import { registerLanguage } from '../../../src/engines/languages'
import { shout } from './language'

registerLanguage(shout)
