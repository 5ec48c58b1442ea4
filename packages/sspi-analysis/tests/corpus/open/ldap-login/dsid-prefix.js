angular.module('portal').controller('LoginController', function ($state, authentication) {
  var vm = this
  vm.submitting = false
  vm.error = ''
  vm.submit = submit

  function submit() {
    vm.submitting = true
    authentication.login(vm.user, vm.password).then(success, failure)
  }

  function success() {
    vm.submitting = false
    $state.go('home')
  }

  function failure(err) {
    vm.submitting = false
    if (err.data.msg && err.data.msg.includes('80090308: LdapErr: DSID-0C0903D9') === true) {
//                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status -- the DSID changes with the build of Windows
      vm.error = 'Wrong password, please try again.'
    } else if (err.data.code === 'authentication-error') {
      vm.error = 'Wrong user name, please try again.'
    } else {
      vm.error = 'Something went wrong.'
    }
  }
})
