import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/graphql': server,
      '/attachments': server,
      '/imports': server,
      '/topics': server,
      '/divisions': server,
      '/ledger.xlsx': server,
      '/overview.xlsx': server,
    },
  },
});
