import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = process.env['REGIETAFEL_SERVER'] ?? 'http://127.0.0.1:3000'

/**
 * The built page runs under `script-src 'self'`: no inline script, no polyfill for modulepreload, no data: URL for what
 * is small. `public/thema.css` keeps its name, so a municipality replaces that one file without building.
 */
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: { '/v1': { target: SERVER } } },
})
