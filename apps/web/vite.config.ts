import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const SERVER = process.env['REGIETAFEL_SERVER'] ?? 'http://127.0.0.1:3000'

/** Packs every text file once, at build time, so that the server only has to send it. */
const compress = (): Plugin => ({
  name: 'compress',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|svg|html)$/.test(name) || name === 'thema.css') continue
      const text = readFileSync(join(dir, name))
      writeFileSync(
        join(dir, `${name}.br`),
        brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      )
      writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }))
    }
  },
})

/**
 * The built page runs under `script-src 'self'`: no inline script, no polyfill for modulepreload, no data: URL for what
 * is small. `public/thema.css` keeps its name, so a municipality replaces that one file without building: it is the one
 * file that is not packed.
 */
export default defineConfig({
  plugins: [react(), compress()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: { '/v1': { target: SERVER }, '/aanmelden/oidc': { target: SERVER } } },
})
