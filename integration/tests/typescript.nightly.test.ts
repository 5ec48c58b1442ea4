import { describeCompilers } from './typescript-suite.ts'

describeCompilers(['typescript-5.4', 'typescript-5.9', 'typescript-6.0'])
