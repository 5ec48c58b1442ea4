import { testFuzz } from '../../../../tools/fuzz/fuzz-test.ts'

testFuzz('rules', 150)
