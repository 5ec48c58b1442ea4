import { test } from 'vitest'
import * as babel from '@babel/eslint-parser'
import { Linter } from 'eslint'
import * as ts from '@typescript-eslint/parser'
test('x', () => {
  console.log(Object.keys(babel), Object.keys(ts))
  const linter = new Linter()
  for (const parser of [undefined, ts, babel]) {
    const t0 = performance.now()
    for (let i = 0; i < 200; i++) {
      let sc: any
      const m = linter.verify('rc === 0x90312; 08; <a/>; (x) => x', [{ files: ['**/*'], plugins: { t: { rules: { c: { create(ctx: any) { return { 'Program:exit'() { sc = ctx.sourceCode } } } } } } }, rules: { 't/c': 2 },
        languageOptions: { ...(parser ? { parser: parser as any } : {}), sourceType: 'script', parserOptions: { ecmaFeatures: { jsx: true }, requireConfigFile: false, babelOptions: { configFile: false, babelrc: false, parserOpts: { plugins: ['jsx'] } } } } } as any], 'a.js')
      if (i === 0) console.log(m, sc?.ast.body[0].expression.right, sc?.ast.body[0].expression.right.parent?.type, sc?.ast.parent, !!sc?.scopeManager, sc?.ast.comments)
    }
    console.log(performance.now() - t0)
  }
})
