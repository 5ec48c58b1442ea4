const NAMES = {
  0x00000000: 'SEC_E_OK',
  0x00090312: 'SEC_I_CONTINUE_NEEDED',
  0x80090308: 'SEC_E_INVALID_TOKEN',
  0x8009030d: 'SEC_E_NO_CREDENTIALS',
//~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
  0x80090318: 'SEC_E_INCOMPLETE_MESSAGE',
  0x80090325: 'SEC_E_UNTRUSTED_ROOT',
  0x80090332: 'SEC_E_DECRYPT_FAILURE',
//~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ valid-status-constants
};

function nameOf(retval) {
  const value = retval.toUInt32();
  return NAMES[value] || '0x' + value.toString(16);
}

['InitializeSecurityContextA', 'InitializeSecurityContextW', 'EncryptMessage'].forEach((fn) => {
  Interceptor.attach(Module.getExportByName('secur32.dll', fn), {
    onLeave(retval) {
      console.log(fn, '->', nameOf(retval));
    },
  });
});
