import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAllowed } from './allowed'
import { packagesOfScripts } from './bundled'
import { interpreterParts } from './interpreter'
import { packageOf, shippedPackages } from './shipped'
import { typeCheckerParts } from './typeChecker'

test.each([
  ['MIT', true],
  ['MIT AND OFL-1.1', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['GPL-3.0-only OR AGPL-3.0-only', false],
  ['MIT AND GPL-2.0', false],
  ['(MIT OR GPL-2.0) AND LGPL-3.0', false],
  ['MIT AND (Apache-2.0 OR GPL-2.0)', true],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE', false],
  ['mit', false],
  ['(MIT', false],
  ['MIT)', false],
  ['', false],
])('terms %s may be shipped: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed)
})

test.each([
  ['/home/x/node_modules/vue/dist/vue.js', 'node_modules/vue'],
  ['node_modules/@vue/shared/index.js?v=1', 'node_modules/@vue/shared'],
  ['/x/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
  ['\0/x/node_modules/a/b.js', 'node_modules/a'],
  ['C:\\x\\node_modules\\a\\b.js', 'node_modules/a'],
  ['/x/src/site/name.ts', undefined],
])('%s belongs to %s', (file, name) => {
  expect(packageOf(file)).toBe(name)
})

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
  const packages: Record<string, { version: string; license?: string }> = {
    'node_modules/good': { version: '1.2.3', license: 'MIT' },
    'node_modules/no-file': { version: '1.0.0', license: 'MIT' },
    'node_modules/copyleft': { version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/silent': { version: '1.0.0' },
    'node_modules/no-text': { version: '1.0.0', license: 'BlueOak-1.0.0' },
  }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  for (const path of Object.keys(packages)) {
    mkdirSync(join(root, path), { recursive: true })
    writeFileSync(join(root, path, 'package.json'), JSON.stringify({ repository: 'github:someone/it' }))
  }
  writeFileSync(join(root, 'node_modules/good/LICENSE.md'), 'Copyright Somebody. Do as you like.')
})
afterAll(() => rmSync(root, { recursive: true }))

test('terms come from the lock file, texts from the packages', () => {
  const [good, noFile] = shippedPackages(
    ['node_modules/no-file', 'node_modules/good', 'node_modules/good'],
    root,
  )
  expect(good).toEqual({
    name: 'good',
    version: '1.2.3',
    licence: 'MIT',
    source: 'https://github.com/someone/it',
    text: 'Copyright Somebody. Do as you like.',
  })
  expect(noFile?.text).toContain('Permission is hereby granted')
})

test('what may not be shipped stops the build, all of it named', () => {
  const all = ['good', 'copyleft', 'silent', 'no-text', 'unknown'].map((name) => `node_modules/${name}`)
  expect(() => shippedPackages(all, root)).toThrow(
    /copyleft: its licence, GPL-3.0-only, is not among.*\n.*no-text: its package holds no text.*\n.*silent: .*says nothing.*\n.*unknown: .*says nothing/,
  )
})

test('all that is bundled into scripts, and all parts of the interpreter and the type checker, may be shipped', async () => {
  const shipped = shippedPackages(await packagesOfScripts(), '.')
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['pyodide', 'workbox-core', 'browser-basedpyright']),
  )
  for (const { name, licence, text } of [...shipped, ...interpreterParts(), ...typeCheckerParts('.')]) {
    expect(isAllowed(licence), name).toBe(true)
    expect(text.length, name).toBeGreaterThan(200)
  }
  expect(readFileSync('package-lock.json', 'utf8')).toContain('"node_modules/pyodide"')
})
