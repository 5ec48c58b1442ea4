import { functions } from 'sspi-status/functions'
