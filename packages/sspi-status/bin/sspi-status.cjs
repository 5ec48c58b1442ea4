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
  console.error('sspi-status needs Node.js 20.19, 22.12, 24 or newer; this is ' + process.versions.node + '.')
  process.exitCode = 2
} else {
  require('../dist/command.cjs')
}
