import { testFuzz } from '../../../../tools/fuzz/fuzz-test.ts'

testFuzz('transforms', 1000)
testFuzz('reports', 500)
testFuzz('commands', 5)
