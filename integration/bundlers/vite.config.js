import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    outDir: 'dist/vite',
    rolldownOptions: {
      input: ['src/unsigned.js', 'src/int32.js', 'src/bigint.js', 'src/hex.js', 'src/unused.js'],
      output: { entryFileNames: '[name].js' },
    },
  },
})
