import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium of this machine, or undefined. */
function findChromium(path = process.env.PATH ?? ''): string | undefined {
  const folders = path.split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

/**
 * Starts a headless Chromium: `CHROMIUM_PATH`, else the machine's own, else the one that npm brought along, which
 * `CHROMIUM_PATH=npm` asks for by name. As root it runs without its sandbox, which refuses root.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH
  const own = given === 'npm' ? undefined : given || findChromium()
  const { path, env } = own ? { path: own, env: {} } : await unpackChromium()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--disable-dev-shm-usage', '--font-render-hinting=none'],
    chromiumSandbox: process.getuid?.() !== 0 && own !== undefined,
  })
}
