#!/usr/bin/env node
'use strict'

// In words that every Node reads, for an old one fails on the syntax of what is loaded below.
var node = process.versions.node.split('.').map(Number)

if (
  node[0] < 20 ||
  node[0] === 21 ||
  node[0] === 23 ||
  (node[0] === 20 && node[1] < 19) ||
  (node[0] === 22 && node[1] < 12)
) {
  console.error(
    'sspi-codemod needs Node.js 20.19, 22.12, 24 or newer; this is ' + process.versions.node + '.',
  )
  process.exitCode = 2
} else {
  // What Node has compiled once it need not compile again; Node 20 cannot keep it, and would load the module for nothing.
  var loader = node[0] > 20 ? require('node:module') : {}
  if (loader.enableCompileCache) loader.enableCompileCache()

  require('../dist/main.cjs')
    .main(process.argv.slice(2))
    .then(function (exitCode) {
      process.exitCode = exitCode
    })
}
