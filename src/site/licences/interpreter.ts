import { readFileSync } from 'node:fs'
import type { Shipped } from './shipped'

/** What Pyodide's build has linked into the interpreter; no package's manifest tells. */
interface Part {
  readonly name: string
  readonly licence: string
  readonly copyright: string
  readonly source: string
}

const PARTS: readonly Part[] = [
  {
    name: 'CPython and its standard library',
    licence: 'PSF-2.0',
    copyright: 'Copyright (c) 2001 Python Software Foundation; All Rights Reserved',
    source: 'https://github.com/python/cpython',
  },
  {
    name: 'Emscripten',
    licence: 'MIT',
    copyright: 'Copyright (c) 2010-2014 Emscripten authors',
    source: 'https://github.com/emscripten-core/emscripten',
  },
  {
    name: 'musl libc',
    licence: 'MIT',
    copyright: 'Copyright (c) 2005-2020 Rich Felker, et al.',
    source: 'https://musl.libc.org',
  },
  {
    name: 'libffi',
    licence: 'MIT',
    copyright: 'Copyright (c) 1996-2024 Anthony Green, Red Hat, Inc and others',
    source: 'https://github.com/libffi/libffi',
  },
  {
    name: 'zlib',
    licence: 'Zlib',
    copyright: 'Copyright (c) 1995-2024 Jean-loup Gailly and Mark Adler',
    source: 'https://zlib.net',
  },
  {
    name: 'bzip2',
    licence: 'bzip2-1.0.6',
    copyright: 'Copyright (c) 1996-2019 Julian R Seward',
    source: 'https://sourceware.org/bzip2/',
  },
  {
    name: 'XZ Utils (liblzma)',
    licence: '0BSD',
    copyright: 'Copyright (c) The XZ Utils authors and contributors',
    source: 'https://github.com/tukaani-project/xz',
  },
  {
    name: 'Zstandard',
    licence: 'BSD-3-Clause',
    copyright: 'Copyright (c) Meta Platforms, Inc. and affiliates',
    source: 'https://github.com/facebook/zstd',
  },
  {
    name: 'Expat',
    licence: 'MIT',
    copyright: `Copyright (c) 1998-2000 Thai Open Source Software Center Ltd and Clark Cooper
Copyright (c) 2001-2025 Expat maintainers`,
    source: 'https://github.com/libexpat/libexpat',
  },
  {
    name: 'libmpdec',
    licence: 'BSD-2-Clause',
    copyright: 'Copyright (c) 2008-2024 Stefan Krah',
    source: 'https://www.bytereef.org/mpdecimal/',
  },
  {
    name: 'mimalloc',
    licence: 'MIT',
    copyright: 'Copyright (c) 2018-2025 Microsoft Corporation, Daan Leijen',
    source: 'https://github.com/microsoft/mimalloc',
  },
  {
    name: 'HACL*',
    licence: 'MIT',
    copyright: 'Copyright (c) 2016-2022 INRIA, CMU and Microsoft Corporation; 2022-2023 HACL* Contributors',
    source: 'https://github.com/hacl-star/hacl-star',
  },
]

/** The text of a licence that is the same wherever it is used. */
export function standardText(licence: string): string {
  return readFileSync(new URL(`texts/${licence}.txt`, import.meta.url), 'utf8')
}

/** The parts of the interpreter, with their terms. */
export function interpreterParts(): Shipped[] {
  return PARTS.map(({ name, licence, copyright, source }) => ({
    name,
    version: undefined,
    licence,
    source,
    text: `${copyright}\n\n${standardText(licence)}`,
  }))
}
