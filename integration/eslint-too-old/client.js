if (rc === 0x80090308) stop()
