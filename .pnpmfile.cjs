const { homepage } = require('./package.json')

/** What npm users get of a package.json: the site's address, and nothing that only concerns work on the package. */
function beforePacking({ devDependencies, scripts, ...manifest }) {
  return { ...manifest, homepage }
}

module.exports = { hooks: { beforePacking } }
