export default {
  mode: 'production',
  entry: {
    unsigned: './src/unsigned.js',
    int32: './src/int32.js',
    bigint: './src/bigint.js',
    hex: './src/hex.js',
    unused: './src/unused.js',
  },
  output: { path: `${import.meta.dirname}/dist/webpack` },
}
