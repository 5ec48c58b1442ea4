var FingerprintLogin = (function ($) {
  'use strict';

  var reader = null;

  function show(text) {
    $('#fp-message').text(text).show();
  }

  function onError(e) {
    if (e.code == -2146893042) {
//                ~~~~~~~~~~~ no-magic-status
      show('Please sign in to Windows first.');
    } else if (e.code == 0x8009030C) {
//                       ~~~~~~~~~~ no-magic-status
//                       ~~~~~~~~~~ no-obsolete-status
      show('The finger was not recognised.');
    } else if (e.code == 0x80098003) {
      show('Please try again, the scan was too fast.');
    } else {
      show('Reader error ' + e.code);
    }
  }

  return {
    start: function (sdk) {
      reader = new sdk.FingerprintReader();
      reader.on('ErrorOccurred', onError);
      return reader.startAcquisition(sdk.SampleFormat.Intermediate);
    },
    stop: function () {
      return reader && reader.stopAcquisition();
    }
  };
})(jQuery);
