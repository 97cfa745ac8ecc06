import { serve } from '../serve'
import { createTypeScriptWork } from './work'

/* TypeScript's language service in a worker of the page's. */

serve(Promise.resolve(createTypeScriptWork()))
