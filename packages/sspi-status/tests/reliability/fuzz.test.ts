import { testFuzz } from '../../../../tools/fuzz/fuzz-test.ts'

testFuzz('status', 2000)
