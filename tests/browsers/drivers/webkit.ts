import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDisplay } from './display'
import type { Browser, Driver, Launch } from './driver'
import { findMiniBrowser, findProgram } from './find'
import { openPage } from './open'
import { endGroup, freePort, startGroup } from './process'
import { ELEMENT, openSession, type Session } from './webdriver'

/** WebDriver's names for keys without a character. */
const KEYS = { Enter: '\uE007', Control: '\uE009' }
const START_ATTEMPTS = 60

export const webkit: Browser = {
  name: 'WebKit',
  missing() {
    const parts = [
      ...(findProgram('WebKitWebDriver') && findMiniBrowser() ? [] : ['webkit2gtk-driver']),
      ...(findProgram('Xvfb') ? [] : ['xvfb']),
    ]
    return parts.length === 0 ? undefined : parts.join(', ')
  },
  launch,
}

async function launch({ shortPrograms = false }: Launch = {}): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'browser-home-'))
  const display = await openDisplay(findProgram('Xvfb') ?? '')
  const port = await freePort()
  const server = startGroup(findProgram('WebKitWebDriver') ?? '', [`--port=${port}`], {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display.name,
    // Where no locale is set, as in a container, WebKit sorts by code points; readers' machines have one.
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    // Neither a graphics card nor a bus for accessibility can be expected where tests run.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // WebKit optimises the interpreter's wasm anew for every worker: on a machine with two cores, more than half of what all programs take.
    ...(shortPrograms ? { JSC_useOMGJIT: '0' } : {}),
  })
  const end = (): void => {
    endGroup(server)
    display.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const session = await connect(`http://127.0.0.1:${port}`)
    return drive(session, end)
  } catch (reason) {
    end()
    throw reason
  }
}

/** The driver listens a moment after it has started. */
async function connect(url: string): Promise<Session> {
  const capabilities = {
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    timeouts: { script: 120_000, pageLoad: 120_000 },
    // Else each command waits for the page's scripts, also where they are held back.
    pageLoadStrategy: 'none',
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetch(`${url}/status`)
      return await openSession(url, capabilities)
    } catch (reason) {
      if (attempt === START_ATTEMPTS || !(reason instanceof TypeError)) throw reason
      await sleep(250)
    }
  }
}

function drive(session: Session, end: () => void): Driver {
  async function sendKeys(text: string): Promise<void> {
    const element = (await session.command('GET', 'element/active')) as Record<string, string>
    await session.command('POST', `element/${element[ELEMENT]}/value`, { text })
  }
  const evaluate = (expression: string): Promise<unknown> =>
    session.command('POST', 'execute/async', {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done)`,
      args: [],
    })
  return {
    open: (url, arrival = 'loaded') => openPage(evaluate, url, arrival),
    evaluate,
    async click(selector) {
      const found = { using: 'css selector', value: selector }
      const element = (await session.command('POST', 'element', found)) as Record<string, string>
      await session.command('POST', `element/${element[ELEMENT]}/click`)
    },
    type: sendKeys,
    press: (key) => sendKeys(KEYS[key]),
    selectAll: () => sendKeys(`${KEYS.Control}a`),
    async close() {
      await session.close().catch(() => undefined)
      end()
    },
  }
}
