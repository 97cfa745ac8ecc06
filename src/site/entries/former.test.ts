import { describe, expect, it } from 'vitest'
import { readCatalogue } from './read'

/*
 * Addresses that links on other sites lead to: topics and modules of the cheatsheet whose readers come here. An entry
 * that moves breaks those links, which nothing else in the project would notice.
 */
const TOPICS = [
  'args-and-kwargs',
  'basics',
  'built-in-functions',
  'comprehensions',
  'context-manager',
  'control-flow',
  'dataclasses',
  'debugging',
  'decorators',
  'dictionaries',
  'exception-handling',
  'file-directory-path',
  'functions',
  'json-yaml',
  'lists-and-tuples',
  'main',
  'manipulating-strings',
  'oop-basics',
  'packaging',
  'reading-and-writing-files',
  'regular-expressions',
  'sets',
  'setup-py',
  'string-formatting',
  'virtual-environments',
]

const MODULES = [
  'argparse',
  'collections',
  'copy',
  'csv',
  'datetime',
  'functools',
  'hashlib',
  'itertools',
  'json',
  'logging',
  'math',
  'os',
  'pathlib',
  'random',
  're',
  'shelve',
  'sqlite3',
  'statistics',
  'subprocess',
  'sys',
  'tempfile',
  'threading',
  'tomllib',
  'typing',
  'urllib-request',
  'zipfile',
  'zoneinfo',
]

describe('links from elsewhere', () => {
  const paths = new Set(readCatalogue('docs').entries.map(({ path }) => path))

  it('lead to a topic', () => {
    expect(TOPICS.filter((topic) => !paths.has(`/cheatsheet/${topic}`))).toEqual([])
  })

  it('lead to a module', () => {
    expect(MODULES.filter((module) => !paths.has(`/modules/${module}-module`))).toEqual([])
  })
})
