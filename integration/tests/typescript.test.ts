import { describeCompilers } from './typescript-suite.ts'

// The oldest and the newest; those between them run at night.
describeCompilers(['typescript-5.0', 'typescript-7.0'])
