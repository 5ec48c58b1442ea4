import type { SecurityPackage } from 'sspi-status/functions'
import type { NodesOf } from './node-index.ts'

/** The names that a package has for AcquireCredentialsHandle, and the macros for them. */
const NAMES: Readonly<Record<Exclude<SecurityPackage, 'general'>, RegExp>> = {
  schannel:
    /^(?:schannel|microsoft unified security protocol provider|default tls ssp|(?:unisp|schannel|default_tls_ssp)_name(?:_[aw])?)$/iu,
  credssp: /^(?:credssp|tsssp|credssp_name(?:_[aw])?)$/iu,
  digest: /^(?:wdigest|digest|wdigest_sp_name(?:_[aw])?)$/iu,
  kerberos: /^(?:kerberos|microsoft_kerberos_name(?:_[aw])?)$/iu,
  negotiate: /^(?:negotiate|nego|negossp_name(?:_[aw])?)$/iu,
  ntlm: /^(?:ntlm|ntlmsp_name(?:_[aw])?)$/iu,
}

const PACKAGES = ['schannel', 'credssp', 'digest', 'kerberos', 'negotiate', 'ntlm'] as const

/** The security packages that a file names, as a text or by their macros. */
export function packagesNamedIn(nodesOf: NodesOf): SecurityPackage[] {
  const words = new Set<string>()
  for (const { value } of nodesOf('Literal')) if (typeof value === 'string') words.add(value)
  for (const { name } of nodesOf('Identifier')) if (typeof name === 'string') words.add(name)
  const isMacro = (word: string) => word.includes('_')
  const literals = new Set(nodesOf('Literal').map(({ value }) => value))
  return PACKAGES.filter((each) =>
    [...words].some((word) => NAMES[each].test(word) && (isMacro(word) || literals.has(word))),
  )
}

/** Whether a text speaks of Schannel. */
export function hasSchannelEvidence(text: string): boolean {
  return /schannel|unisp_name|unified security protocol|sch_cred|sp_prot_tls/iu.test(text)
}
