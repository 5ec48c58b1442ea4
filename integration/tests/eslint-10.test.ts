import { testEslint } from './eslint-suite.ts'

testEslint({
  name: 'eslint-10',
  babel: { core: '8.1.3', parser: '8.1.2' },
  readsEslintrc: false,
  readsTypeScript: true,
})
