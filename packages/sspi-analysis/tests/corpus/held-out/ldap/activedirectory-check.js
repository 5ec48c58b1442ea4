var ActiveDirectory = require('activedirectory2');
var winston = require('winston');

var ad = new ActiveDirectory({
  url: 'ldaps://dc01.corp.example',
  baseDN: 'dc=corp,dc=example',
  username: process.env.AD_USER,
  password: process.env.AD_PASS
});

exports.check = function (user, pass, callback) {
  ad.authenticate(user + '@corp.example', pass, function (err, ok) {
    if (err) {
      winston.error('AD: ' + JSON.stringify(err));
      if (err.lde_message && err.lde_message.startsWith('80090308:')) {
//                                                       ~~~~~~~~~ no-ambiguous-ldap-status
        return callback(null, { ok: false, message: 'wrongPassword' });
      }
      return callback(err);
    }
    if (!ok) {
      return callback(null, { ok: false, message: 'notAuthenticated' });
    }
    ad.getGroupMembershipForUser(user, function (groupErr, groups) {
      callback(groupErr, { ok: true, groups: (groups || []).map(function (g) { return g.cn; }) });
    });
  });
};
