function login(form) {
  var helper = new ActiveXObject('Corp.SecurityHelper')
  var hr = helper.Authenticate(form.user.value, form.password.value)
  var text = document.getElementById('result')

  if (hr == 0) {
    text.innerText = 'Welcome'
    window.location = 'start.asp'
  } else if (hr == -2146893044) {
//                 ~~~~~~~~~~~ no-magic-status
//                 ~~~~~~~~~~~ no-obsolete-status
    text.innerText = 'The user name or the password is wrong'
  } else if (hr == -2146893039) {
//                 ~~~~~~~~~~~ no-magic-status
    text.innerText = 'The domain controller cannot be reached'
  } else if (hr == -2147467259) {
    text.innerText = 'The component failed'
  } else {
    text.innerText = 'Error ' + hr
  }
  return false
}
