import { describeMigrationOf } from './many-repositories.ts'

describeMigrationOf(200)
