import { testEslint } from './eslint-suite.ts'

testEslint({
  name: 'eslint-9',
  babel: { core: '7.29.13', parser: '7.29.13' },
  readsEslintrc: true,
  readsTypeScript: true,
})
