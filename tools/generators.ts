import type { GenerateFiles } from './generated-files.ts'
import { accuracyFiles } from './update-accuracy.ts'
import { architectureFiles } from './update-architecture.ts'
import { guideIndexFiles } from './update-guide-index.ts'
import { ldapPageFiles } from './update-ldap-page.ts'
import { magicPageFiles } from './update-magic-page.ts'
import { optionTypeFiles } from './update-option-types.ts'
import { pictureFiles } from './update-pictures.ts'
import { publicInterfaceFiles } from './update-public-interface.ts'
import { ruleDocsFiles } from './update-rule-docs.ts'
import { ruleIndexFiles } from './update-rule-index.ts'
import { siteIndexFiles } from './update-site-index.ts'
import { stemSearchFiles } from './update-stem-search.ts'
import { statusTableFiles } from './update-status-table.ts'
import { testedSetupFiles } from './update-tested-setups.ts'
import { thirdPartyLicenceFiles } from './update-third-party-licences.ts'
import { transcriptFiles } from './update-transcripts.ts'
import { transformDocsFiles } from './update-transform-docs.ts'

/** By the file that holds it, in an order in which each reads only what an earlier one has written. */
export const generators: Readonly<Record<string, GenerateFiles>> = {
  'update-status-table': statusTableFiles,
  'update-stem-search': stemSearchFiles,
  'update-rule-index': ruleIndexFiles,
  'update-option-types': optionTypeFiles,
  'update-rule-docs': ruleDocsFiles,
  'update-transform-docs': transformDocsFiles,
  'update-magic-page': magicPageFiles,
  'update-accuracy': accuracyFiles,
  'update-tested-setups': testedSetupFiles,
  'update-architecture': architectureFiles,
  'update-ldap-page': ldapPageFiles,
  'update-guide-index': guideIndexFiles,
  'update-site-index': siteIndexFiles,
  'update-third-party-licences': thirdPartyLicenceFiles,
  'update-transcripts': transcriptFiles,
  'update-pictures': pictureFiles,
  'update-public-interface': publicInterfaceFiles,
}
