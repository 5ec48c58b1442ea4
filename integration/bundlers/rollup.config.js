import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

export default {
  input: ['src/unsigned.js', 'src/int32.js', 'src/bigint.js', 'src/hex.js', 'src/unused.js'],
  output: { dir: 'dist/rollup' },
  plugins: [nodeResolve(), terser()],
}
