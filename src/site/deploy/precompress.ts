import { createHash, randomUUID } from 'node:crypto'
import { constants as copyFlags } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mapConcurrent } from '../../mapConcurrent'
import { HIDDEN_FILES, isCompressed, listFiles } from './files'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Formats that are compressed already: another pass costs time and gains nothing. */
const DENSE = new Set(['.png', '.jpg', '.webp', '.avif', '.woff2', '.zip', '.ico', '.xz', '.bin'])

/** Below this a response fits in one packet either way. */
const SMALLEST_BYTES = 512

/**
 * Brotli's best quality takes about 4 s for each MB, and quality 9 a tenth of that for 12 % more bytes. So big files, which
 * are the engines', get the best one only where the build is told that it is worth the wait.
 */
const BIG_BYTES = 4 << 20
/** For a site that is only tested: pages take a minute less, for a tenth more bytes. */
const QUICK_QUALITY = 5

/** What no build has needed for so long leaves the cache, in milliseconds. */
const KEPT_UNUSED = 14 * 24 * 60 * 60_000

/** What was compressed. */
export interface CompressionResult {
  readonly files: number
  /** Files whose compressed form was made now, not taken from the cache. */
  readonly made: number
  readonly bytes: number
  readonly brotliBytes: number
}

/**
 * Lays `.br` and `.gz` beside every file of the built site that gains by it. Compressed forms are kept in the cache by
 * the content of the file, so that an unchanged file costs no second time.
 *
 * @param cache a folder that outlives builds
 */
export async function precompress(dist: string, cache: string): Promise<CompressionResult> {
  await mkdir(cache, { recursive: true })
  const files = (await listFiles(dist)).filter((file) => !isCompressed(file) && !HIDDEN_FILES.includes(file))
  const result = { files: 0, made: 0, bytes: 0, brotliBytes: 0 }
  await mapConcurrent(files, async (file) => {
    const path = join(dist, file)
    if (DENSE.has(extname(file))) return
    const content = await readFile(path)
    if (content.length < SMALLEST_BYTES) return
    const name = createHash('sha256').update(content).digest('hex').slice(0, 40)
    const [brotli, zipped] = await Promise.all([
      fromCache(join(cache, `${name}.${brotliQuality(content)}.br`), () => brotliOf(content)),
      fromCache(join(cache, `${name}.gz`), () => compressGzip(content, { level: 9 })),
    ])
    await Promise.all([
      place(brotli, `${path}.br`, content.length),
      place(zipped, `${path}.gz`, content.length),
    ])
    result.files += 1
    result.bytes += content.length
    result.brotliBytes += brotli.size
    if (brotli.made) result.made += 1
  })
  await forgetUnused(cache)
  return result
}

interface Compressed {
  readonly path: string
  readonly size: number
  readonly made: boolean
}

async function fromCache(path: string, make: () => Promise<Buffer>): Promise<Compressed> {
  const known = await readFile(path).catch(() => undefined)
  if (known) {
    const now = new Date()
    await utimes(path, now, now)
    return { path, size: known.length, made: false }
  }
  const fresh = await make()
  // Renamed into place, so that a build that is cut short leaves no half file behind; two files may be the same.
  const unfinished = `${path}.${randomUUID()}`
  await writeFile(unfinished, fresh)
  await rename(unfinished, path)
  return { path, size: fresh.length, made: true }
}

async function forgetUnused(cache: string): Promise<void> {
  await mapConcurrent(await readdir(cache), async (name) => {
    const path = join(cache, name)
    // Another build may have removed it, or renamed it into place.
    const used = (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity
    if (used < Date.now() - KEPT_UNUSED) await rm(path, { force: true })
  })
}

/** A form that is no smaller than the file itself is of no use, and an older one would be wrong. */
async function place({ path, size }: Compressed, target: string, original: number): Promise<void> {
  await rm(target, { force: true })
  if (size < original * 0.95) await copyFile(path, target, copyFlags.COPYFILE_FICLONE)
}

function brotliQuality(content: Buffer): number {
  const wanted = process.env['COMPRESS']
  if (wanted === 'quick') return QUICK_QUALITY
  return content.length > BIG_BYTES && wanted !== 'best' ? 9 : constants.BROTLI_MAX_QUALITY
}

function brotliOf(content: Buffer): Promise<Buffer> {
  return compressBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(content),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // As far back as any browser looks: an engine is longer than the usual window.
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  })
}
