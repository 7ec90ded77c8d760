import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { zipped } from '../../tools/zipped.mjs';

export default defineConfig({
  base: '/portal/',
  plugins: [react(), zipped()],
  resolve: { conditions: ['huiyin-source', ...defaultClientConditions] },
  build: { outDir: 'dist', target: 'es2020', modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/portal/attachments': 'http://localhost:4000',
      '/portal/papers': 'http://localhost:4000',
    },
  },
});
