'use strict';

const ldap = require('ldapjs');
const config = require('../config');
const log = require('../log')('auth');

function login(username, password, done) {
  const client = ldap.createClient({ url: config.ldap.url, timeout: 5000, connectTimeout: 10000 });
  client.on('error', (err) => log.warn('ldap client: %s', err.message));

  client.bind(`${username}@${config.ldap.domain}`, password, (err) => {
    if (err) {
      client.destroy();
      if (err.message.indexOf('80090308') !== -1) {
//                             ~~~~~~~~ no-ambiguous-ldap-status
        return done(null, false, { reason: 'Your account is locked, please call the help desk' });
      }
      return done(err);
    }

    const opts = { scope: 'sub', filter: `(sAMAccountName=${username})`, attributes: ['displayName', 'mail'] };
    client.search(config.ldap.base, opts, (searchErr, res) => {
      if (searchErr) return done(searchErr);
      let entry = null;
      res.on('searchEntry', (e) => {
        entry = e.pojo;
      });
      res.on('end', () => {
        client.unbind();
        done(null, entry);
      });
    });
  });
}

module.exports = { login };
