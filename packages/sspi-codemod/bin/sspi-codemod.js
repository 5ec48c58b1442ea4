#!/usr/bin/env node
'use strict'

// What Node has compiled once it need not compile again; Node 20 cannot keep it.
require('node:module').enableCompileCache?.()

require('../dist/main.cjs')
  .main(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode
  })
