import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache')

/** The package unpacks into the temporary folder, and adds the shared libraries of Amazon Linux when told it runs there. */
const UNPACK = "import('@sparticuz/chromium').then((browser) => browser.default.executablePath())"

export type UnpackedChromium = { readonly path: string; readonly env: Readonly<Record<string, string>> }

/** True when this machine lacks a shared library that the browser needs. */
function lacksLibraries(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

/** Unpacks beside and then renames: two test processes may come here at once, and a killed one leaves no half browser. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const partial = mkdtempSync(join(CACHE, 'chromium-'))
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['-e', UNPACK], { cwd: import.meta.dirname, env })
  try {
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The browser that npm brought along, unpacked once per version, with what its machine lacks in `env`. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(CACHE, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const path = join(folder, 'chromium')
  const libraries = lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : undefined
  const fonts = existsSync('/etc/fonts/fonts.conf') ? undefined : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { path, env: { ...libraries, ...fonts } }
}
