import manifest from '../../package.json' with { type: 'json' }

/** The path below which a host serves the site: `/` or, for example, `/sspi-tools/`. */
export const base = process.env['SITE_BASE'] ?? `${new URL(manifest.homepage).pathname.replace(/\/$/u, '')}/`
