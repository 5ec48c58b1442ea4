import { Component } from '@angular/core'
import { FormBuilder, Validators } from '@angular/forms'
import { Router } from '@angular/router'
import { AuthService } from '../services/auth.service'
import { ToastService } from '../services/toast.service'

@Component({ selector: 'app-login', templateUrl: './login.component.html' })
export class LoginComponent {
  busy = false
  form = this.builder.group({ user: ['', Validators.required], password: ['', Validators.required] })

  constructor(
    private builder: FormBuilder,
    private auth: AuthService,
    private toast: ToastService,
    private router: Router,
  ) {}

  login(): void {
    this.busy = true
    this.auth.login(this.form.value).subscribe({
      next: () => this.router.navigate(['/home']),
      error: (err) => {
        this.busy = false
        if (err.error?.description && err.error.description.indexOf('80090308') > -1) {
//                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
          this.toast.error('The user or the password is incorrect.')
        } else {
          this.toast.error(err.error?.description ?? 'The server does not answer.')
        }
      },
    })
  }
}
