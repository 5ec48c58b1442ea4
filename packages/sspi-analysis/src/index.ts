export { createAnalysis, type Analysis } from './analysis.ts'
export { exemptions, type Exemption, type ExemptionName } from './exemptions.ts'
export {
  findAmbiguousLdapTests,
  mayTestLdapError,
  type AmbiguousLdapTest,
} from './find-ambiguous-ldap-tests.ts'
export { findImportedConstants } from './find-imported-constants.ts'
export { findLdapTexts } from './find-ldap-texts.ts'
export {
  findConstantMigrations,
  type ConstantMigration,
  type ConstantMigrations,
  type StayingConstant,
} from './find-constant-migrations.ts'
export { findLocalConstants, type LocalConstant } from './find-local-constants.ts'
export { findMagicLiterals } from './find-magic-literals.ts'
export { findMixedComparisons, type ComparedSide, type MixedComparison } from './find-mixed-comparisons.ts'
export { findTruthTests, type TruthTest } from './find-truth-tests.ts'
export { findUnhandledResults, type Obligation, type UnhandledResult } from './find-unhandled-results.ts'
export {
  findObsoleteComparisons,
  mayHoldObsoleteCode,
  type ObsoleteComparison,
} from './find-obsolete-comparisons.ts'
export { findUnknownNames, type UnknownName } from './find-unknown-names.ts'
export { findWrongConstants, type WrongConstant } from './find-wrong-constants.ts'
export type { ExemptCode, Finding, Recognised } from './finding.ts'
export { hasMinifiedName } from './generated-source.ts'
export {
  constantExportedAs,
  exportedNameOf,
  importSourcesOf,
  isFileSpecifier,
  representations,
  sharedSourcesOf,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
export {
  leftAloneReasons,
  literalReasons,
  type DeclarationReason,
  type LeftAloneReason,
  type LiteralReason,
} from './left-alone-reasons.ts'
export { lastIndexUpTo } from './last-index-up-to.ts'
export { createLineIndex, type Position } from './line-index.ts'
export { meantCodeOf, type MeantCode } from './meant-code.ts'
export { moduleSpecifiersIn } from './module-specifiers.ts'
export { hasExports, moduleSystemOf, type ModuleHint, type ModuleSystem } from './module-system.ts'
export { distanceBetween } from './nearest-names.ts'
export { compositeNotations, literalNotations, textNotations } from './notation.ts'
export { createCallPlanner } from './plan-call.ts'
export { planConstantsAt, type ConstantAt, type PlacedConstant } from './plan-constants-at.ts'
export {
  planConstants,
  type ConstantOptions,
  type ConstantPlan,
  type ConstantPlans,
  type ReplacementPlan,
} from './plan-constants.ts'
export { planConversion } from './plan-conversion.ts'
export { planHandlings, type MissingCode } from './plan-handling.ts'
export { planMigrations } from './plan-migrations.ts'
export { planOkComparisons, type OkComparison } from './plan-ok-comparison.ts'
export { editInQuotes } from './plan-right-value.ts'
export { isInWord, mayHoldStatusCode } from './prefilter.ts'
export type { DeclaredType, RecogniserSettings, SourceFile } from './source-file.ts'
export type { SspiCall, SspiCalls } from './sspi-calls.ts'
export { mayCallSspi, mayGetInformational, type CalledFunction } from './sspi-functions.ts'
export { statusContexts, type StatusContext, type StatusContextName } from './status-context.ts'
export { applyEdits, type NeededConstant, type Representation, type TextEdit } from './text-edit.ts'
export { propertyNameOf, type Node, type Program, type TreeNode } from './tree.ts'
export { walk } from './walk.ts'
export { writtenValueOf } from './written-value.ts'
export { childrenOf } from './walk.ts'
