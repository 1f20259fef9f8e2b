import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run start:api` listens; only the development server needs it. */
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/admin-ui',
    emptyOutDir: true,
    target: 'es2022',
    // Maps double the build's time and are of use only to who has the sources anyway.
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_200,
    // What many pages share comes in one file instead of sixty small ones; calendars, charts and PDFs stay apart.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: /node_modules\/(?!pdfjs|@mui\/x-)/, minShareCount: 4 }] } } },
  },
  server: {
    port: 5173,
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/intake', '/health', '/public'].map((path) => [path, { target: api }])),
  },
});
