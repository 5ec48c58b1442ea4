Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
let node_path = require("node:path");
let node_module = require("node:module");
let oxc_parser = require("oxc-parser");
let node_fs = require("node:fs");
let _typescript_eslint_scope_manager = require("@typescript-eslint/scope-manager");
//#region ../sspi-status/src/generated/table.ts
const statusCodesPage = "https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes";
/** Every name of winerror.h in the order of the low word; an alias has a row of its own. */
const statusCodes = [
	{
		name: "SEC_E_OK",
		value: 0,
		severity: "success",
		meaning: "Success: nothing more is asked of the caller.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INSUFFICIENT_MEMORY",
		value: 2148074240,
		severity: "error",
		meaning: "Windows ran out of memory while it carried out the call.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INVALID_HANDLE",
		value: 2148074241,
		severity: "error",
		meaning: "A credential or context handle is unknown here: freed, never set, or from elsewhere.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NOT_SUPPORTED",
		value: 2148074242,
		severity: "error",
		meaning: "The package cannot do this; the same value as SEC_E_UNSUPPORTED_FUNCTION.",
		documented: true,
		obsolete: false,
		aliasOf: "SEC_E_UNSUPPORTED_FUNCTION",
		url: statusCodesPage
	},
	{
		name: "SEC_E_UNSUPPORTED_FUNCTION",
		value: 2148074242,
		severity: "error",
		meaning: "The package offers no such operation, or policy has switched the mechanism off.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_TARGET_UNKNOWN",
		value: 2148074243,
		severity: "error",
		meaning: "No account carries the target name (SPN), so no ticket can be issued for it.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INTERNAL_ERROR",
		value: 2148074244,
		severity: "error",
		meaning: "The security subsystem failed in a way that has no code of its own.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_SPM",
		value: 2148074244,
		severity: "error",
		meaning: "Old name of SEC_E_INTERNAL_ERROR: the security subsystem is not there to answer.",
		documented: false,
		obsolete: false,
		aliasOf: "SEC_E_INTERNAL_ERROR",
		url: statusCodesPage
	},
	{
		name: "SEC_E_SECPKG_NOT_FOUND",
		value: 2148074245,
		severity: "error",
		meaning: "No security package of that name is installed.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NOT_OWNER",
		value: 2148074246,
		severity: "error",
		meaning: "The credentials belong to somebody other than the caller.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CANNOT_INSTALL",
		value: 2148074247,
		severity: "error",
		meaning: "The security package failed to start, so it cannot be added.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INVALID_TOKEN",
		value: 2148074248,
		severity: "error",
		meaning: "The token is malformed, cut short, or meant for another mechanism or step.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CANNOT_PACK",
		value: 2148074249,
		severity: "error",
		meaning: "The package could not serialise the context for export.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_QOP_NOT_SUPPORTED",
		value: 2148074250,
		severity: "error",
		meaning: "The package does not offer the level of message protection that was asked for.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_IMPERSONATION",
		value: 2148074251,
		severity: "error",
		meaning: "The context does not let the server act as the client.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_LOGON_DENIED",
		value: 2148074252,
		severity: "error",
		meaning: "The log-on was refused: wrong name or password, or an account that may not log on.",
		documented: true,
		obsolete: true,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_UNKNOWN_CREDENTIALS",
		value: 2148074253,
		severity: "error",
		meaning: "The package cannot use these credentials: the wrong kind, or not found.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_CREDENTIALS",
		value: 2148074254,
		severity: "error",
		meaning: "The caller has no credentials that this package could use.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_MESSAGE_ALTERED",
		value: 2148074255,
		severity: "error",
		meaning: "The signature does not fit: the message or token changed on its way.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_OUT_OF_SEQUENCE",
		value: 2148074256,
		severity: "error",
		meaning: "A message arrived twice, too late or in the wrong order.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_AUTHENTICATING_AUTHORITY",
		value: 2148074257,
		severity: "error",
		meaning: "No domain controller or other authority answered, so nobody could check the log-on.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_CONTINUE_NEEDED",
		value: 590610,
		severity: "informational",
		meaning: "Send the output token to the peer, then call again with its answer.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_COMPLETE_NEEDED",
		value: 590611,
		severity: "informational",
		meaning: "Finish the message and pass it to CompleteAuthToken before using the context.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_COMPLETE_AND_CONTINUE",
		value: 590612,
		severity: "informational",
		meaning: "Call CompleteAuthToken, send the token, then call again with the peer's answer.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_LOCAL_LOGON",
		value: 590613,
		severity: "informational",
		meaning: "Logged on from locally cached data, because no authority could be reached.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_GENERIC_EXTENSION_RECEIVED",
		value: 590614,
		severity: "informational",
		meaning: "A TLS extension that the caller subscribed to has arrived: read it, then call again.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_BAD_PKGID",
		value: 2148074262,
		severity: "error",
		meaning: "No security package has this identifier.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_CONTEXT_EXPIRED",
		value: 590615,
		severity: "informational",
		meaning: "The peer has begun to close: stop reading and run the shutdown sequence.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CONTEXT_EXPIRED",
		value: 2148074263,
		severity: "error",
		meaning: "The context is not usable now: closed, timed out, or waiting for a renegotiation.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INCOMPLETE_MESSAGE",
		value: 2148074264,
		severity: "error",
		meaning: "Only part of a message has arrived: keep it, read more and call again.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_INCOMPLETE_CREDENTIALS",
		value: 590624,
		severity: "informational",
		meaning: "The server wants a client certificate and none was usable: supply one and call again.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INCOMPLETE_CREDENTIALS",
		value: 2148074272,
		severity: "error",
		meaning: "The credentials lack a part that the package needs, such as a client certificate.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_RENEGOTIATE",
		value: 590625,
		severity: "informational",
		meaning: "A handshake message arrived: hand the extra data back to the context function.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_BUFFER_TOO_SMALL",
		value: 2148074273,
		severity: "error",
		meaning: "The result does not fit into the buffer: provide a larger one.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_WRONG_PRINCIPAL",
		value: 2148074274,
		severity: "error",
		meaning: "The peer is not the expected one: its name or SPN differs from the target name.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_NO_LSA_CONTEXT",
		value: 590627,
		severity: "informational",
		meaning: "This context lives in the calling process only; the LSA keeps none for it.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_TIME_SKEW",
		value: 2148074276,
		severity: "error",
		meaning: "The clocks of the two machines differ by more than the protocol allows.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_UNTRUSTED_ROOT",
		value: 2148074277,
		severity: "error",
		meaning: "The peer's certificate chain ends in a root that is not trusted here.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_ILLEGAL_MESSAGE",
		value: 2148074278,
		severity: "error",
		meaning: "The peer's message breaks the protocol: malformed, or sent at the wrong moment.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CERT_UNKNOWN",
		value: 2148074279,
		severity: "error",
		meaning: "The peer's certificate could not be processed, for a reason without its own code.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CERT_EXPIRED",
		value: 2148074280,
		severity: "error",
		meaning: "The peer's certificate is past its validity period.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_ENCRYPT_FAILURE",
		value: 2148074281,
		severity: "error",
		meaning: "Encrypting the message failed.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_DECRYPT_FAILURE",
		value: 2148074288,
		severity: "error",
		meaning: "Decrypting the message failed: damaged data or the wrong key.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_ALGORITHM_MISMATCH",
		value: 2148074289,
		severity: "error",
		meaning: "The two sides share no protocol version, cipher or other algorithm.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_SECURITY_QOS_FAILED",
		value: 2148074290,
		severity: "error",
		meaning: "A required property, such as mutual authentication or delegation, was not reached.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_UNFINISHED_CONTEXT_DELETED",
		value: 2148074291,
		severity: "error",
		meaning: "The context was deleted half-way, so the log-on counts as failed.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_TGT_REPLY",
		value: 2148074292,
		severity: "error",
		meaning: "The server asked for user-to-user authentication but sent no ticket-granting ticket.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_IP_ADDRESSES",
		value: 2148074293,
		severity: "error",
		meaning: "The task needs an IP address, and this machine has none.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_WRONG_CREDENTIAL_HANDLE",
		value: 2148074294,
		severity: "error",
		meaning: "The context was made with a credential handle other than the one passed now.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CRYPTO_SYSTEM_INVALID",
		value: 2148074295,
		severity: "error",
		meaning: "A cipher or checksum provider lacks a function that it must have.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_MAX_REFERRALS_EXCEEDED",
		value: 2148074296,
		severity: "error",
		meaning: "Kerberos was referred from realm to realm more often than allowed.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_MUST_BE_KDC",
		value: 2148074297,
		severity: "error",
		meaning: "Only a domain controller can do this, and this machine is none.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_STRONG_CRYPTO_NOT_SUPPORTED",
		value: 2148074298,
		severity: "error",
		meaning: "The peer insists on strong cryptography that this machine does not offer.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_TOO_MANY_PRINCIPALS",
		value: 2148074299,
		severity: "error",
		meaning: "The KDC's answer names several principals where one was expected.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_PA_DATA",
		value: 2148074300,
		severity: "error",
		meaning: "Kerberos pre-authentication data that tells the encryption type is missing.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_PKINIT_NAME_MISMATCH",
		value: 2148074301,
		severity: "error",
		meaning: "The client certificate has no user name (UPN), or not that of the user logging on.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_SMARTCARD_LOGON_REQUIRED",
		value: 2148074302,
		severity: "error",
		meaning: "The account may log on with a smart card only.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_SHUTDOWN_IN_PROGRESS",
		value: 2148074303,
		severity: "error",
		meaning: "Windows is shutting down and starts nothing new.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_KDC_INVALID_REQUEST",
		value: 2148074304,
		severity: "error",
		meaning: "The KDC rejected the request as malformed.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_KDC_UNABLE_TO_REFER",
		value: 2148074305,
		severity: "error",
		meaning: "The KDC knows no other realm to send the client to for this service.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_KDC_UNKNOWN_ETYPE",
		value: 2148074306,
		severity: "error",
		meaning: "The KDC does not offer the requested Kerberos encryption type.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_UNSUPPORTED_PREAUTH",
		value: 2148074307,
		severity: "error",
		meaning: "Kerberos was offered a kind of pre-authentication that it does not know.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_DELEGATION_REQUIRED",
		value: 2148074309,
		severity: "error",
		meaning: "Delegation is needed, and the machine or the user's account is not set up for it.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_BAD_BINDINGS",
		value: 2148074310,
		severity: "error",
		meaning: "The channel binding token is missing or belongs to another TLS connection.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_MULTIPLE_ACCOUNTS",
		value: 2148074311,
		severity: "error",
		meaning: "The certificate fits more than one account.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_KERB_KEY",
		value: 2148074312,
		severity: "error",
		meaning: "Kerberos has no key for this account or service.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CERT_WRONG_USAGE",
		value: 2148074313,
		severity: "error",
		meaning: "The certificate's key usage does not cover this purpose.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_DOWNGRADE_DETECTED",
		value: 2148074320,
		severity: "error",
		meaning: "Something pushes towards weaker authentication; often no domain controller is in reach.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_SMARTCARD_CERT_REVOKED",
		value: 2148074321,
		severity: "error",
		meaning: "The smart card holds a certificate that its authority has revoked.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_ISSUING_CA_UNTRUSTED",
		value: 2148074322,
		severity: "error",
		meaning: "The smart card certificate comes from an authority that is not trusted here.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_REVOCATION_OFFLINE_C",
		value: 2148074323,
		severity: "error",
		meaning: "No source could tell whether the smart card certificate has been revoked.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_PKINIT_CLIENT_FAILURE",
		value: 2148074324,
		severity: "error",
		meaning: "Kerberos did not accept the smart card certificate.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_SMARTCARD_CERT_EXPIRED",
		value: 2148074325,
		severity: "error",
		meaning: "The smart card holds a certificate past its validity period.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_NO_S4U_PROT_SUPPORT",
		value: 2148074326,
		severity: "error",
		meaning: "The domain controller does not know Service for User (S4U) requests.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_CROSSREALM_DELEGATION_FAILURE",
		value: 2148074327,
		severity: "error",
		meaning: "Constrained delegation was tried towards a service in another realm.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_REVOCATION_OFFLINE_KDC",
		value: 2148074328,
		severity: "error",
		meaning: "No source could tell whether the domain controller's certificate has been revoked.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_ISSUING_CA_UNTRUSTED_KDC",
		value: 2148074329,
		severity: "error",
		meaning: "The domain controller's certificate comes from an authority not trusted here.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_KDC_CERT_EXPIRED",
		value: 2148074330,
		severity: "error",
		meaning: "The domain controller's certificate is past its validity period.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_KDC_CERT_REVOKED",
		value: 2148074331,
		severity: "error",
		meaning: "The domain controller's certificate was revoked by its authority.",
		documented: true,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_SIGNATURE_NEEDED",
		value: 590684,
		severity: "informational",
		meaning: "Schannel cannot reach the private key: sign, hand in the signature, call again.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_INVALID_PARAMETER",
		value: 2148074333,
		severity: "error",
		meaning: "At least one argument of the call makes no sense.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_DELEGATION_POLICY",
		value: 2148074334,
		severity: "error",
		meaning: "This client's policy forbids delegating credentials to that server.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_POLICY_NLTM_ONLY",
		value: 2148074335,
		severity: "error",
		meaning: "This client's policy forbids delegating credentials where only NTLM authenticates.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_I_NO_RENEGOTIATION",
		value: 590688,
		severity: "informational",
		meaning: "The peer declined to renegotiate: go on as before, or give up.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_NO_CONTEXT",
		value: 2148074337,
		severity: "error",
		meaning: "The call needs a security context, and there is none.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_PKU2U_CERT_FAILURE",
		value: 2148074338,
		severity: "error",
		meaning: "PKU2U, the log-on between peers, could not use the certificates involved.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_MUTUAL_AUTH_FAILED",
		value: 2148074339,
		severity: "error",
		meaning: "The server could not prove that it is the one it claims to be.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_I_MESSAGE_FRAGMENT",
		value: 590692,
		severity: "informational",
		meaning: "DTLS: send this fragment and call again at once, until the whole flight is out.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_ONLY_HTTPS_ALLOWED",
		value: 2148074341,
		severity: "error",
		meaning: "The address must begin with https.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_I_CONTINUE_NEEDED_MESSAGE_OK",
		value: 590694,
		severity: "informational",
		meaning: "Like SEC_I_CONTINUE_NEEDED, and application data may be sent already (false start).",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4"
	},
	{
		name: "SEC_E_APPLICATION_PROTOCOL_MISMATCH",
		value: 2148074343,
		severity: "error",
		meaning: "The two sides share no application protocol (ALPN).",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts"
	},
	{
		name: "SEC_I_ASYNC_CALL_PENDING",
		value: 590696,
		severity: "informational",
		meaning: "The asynchronous call is still running: wait, and read no outputs yet.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspigetasynccallstatus"
	},
	{
		name: "SEC_E_INVALID_UPN_NAME",
		value: 2148074345,
		severity: "error",
		meaning: "The user principal name (user@domain) is not well formed.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_EXT_BUFFER_TOO_SMALL",
		value: 2148074346,
		severity: "error",
		meaning: "The buffer for extension data is too small.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_E_INSUFFICIENT_BUFFERS",
		value: 2148074347,
		severity: "error",
		meaning: "The call was given fewer SecBuffers than it has to fill.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	},
	{
		name: "SEC_I_INVALID_SESSION_STATE",
		value: 2148074348,
		severity: "error",
		meaning: "The session is in the wrong state for this call: a failure, despite the SEC_I_ name.",
		documented: false,
		obsolete: false,
		aliasOf: null,
		url: statusCodesPage
	}
];
//#endregion
//#region ../sspi-status/src/lookup.ts
let index;
function statusCodeIndex() {
	index ??= {
		byName: new Map(statusCodes.map((row) => [row.name, row])),
		byValue: new Map(statusCodes.filter((row) => row.aliasOf === null).map((row) => [row.value, row]))
	};
	return index;
}
/**
* Finds the row of a status code.
*
* @param code a number of either sign; a bigint of either sign; an exact name; `0x…` in any case; signed or
*   unsigned decimal text; 5 to 8 bare hex digits, where the text is not the decimal of a code
* @returns the row, or `undefined` if there is no such code; a value with two names gives the canonical row
*/
function lookup(code) {
	const { byName, byValue } = statusCodeIndex();
	if (typeof code === "string" && byName.has(code)) return byName.get(code);
	const value = unsignedValueOf(code);
	return value === void 0 ? void 0 : byValue.get(value);
}
/** The unsigned 32-bit value that `lookup` reads out of its argument, also where no code has that value. */
function unsignedValueOf(code) {
	if (typeof code === "string") return valueOfText(code);
	if (typeof code === "number" && !Number.isInteger(code)) return void 0;
	return code >= -2147483648 && code <= 4294967295 ? Number(code) >>> 0 : void 0;
}
function valueOfText(text) {
	const { byName, byValue } = statusCodeIndex();
	const named = byName.get(text);
	if (named !== void 0) return named.value;
	if (/^0x[\da-f]+$/i.test(text)) return unsignedValueOf(BigInt(text));
	const decimal = /^-?\d+$/.test(text) ? unsignedValueOf(Number(text)) : void 0;
	const hex = /^[\da-f]{5,8}$/i.test(text) ? Number(`0x${text}`) : void 0;
	if (decimal === void 0 || hex === void 0) return decimal ?? hex;
	if (byValue.has(decimal)) return decimal;
	return byValue.has(hex) || text.length === 8 ? hex : decimal;
}
//#endregion
//#region ../sspi-status/src/convert.ts
function integerOf(status) {
	if (typeof status === "number" ? !Number.isInteger(status) : typeof status !== "bigint") throw new RangeError(`A status is an integer of 32 bits, not ${String(status)}`);
	if (status < -2147483648 || status > 4294967295) throw new RangeError(`A status has 32 bits, and ${String(status)} does not fit into them`);
	return Number(status);
}
/**
* The same 32 bits as an unsigned number, as `0x80090308` is in a source file.
*
* @throws RangeError if `status` is no integer from -2147483648 to 4294967295
*/
function toUnsigned(status) {
	return integerOf(status) >>> 0;
}
//#endregion
//#region ../sspi-analysis/src/tree.ts
const NOT_CHILDREN = new Set([
	"parent",
	"loc",
	"range",
	"tokens",
	"comments",
	"errors",
	"extra",
	"leadingComments",
	"trailingComments",
	"innerComments"
]);
function isTreeNode$1(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
/** The child nodes of any tree's node, in the order of its keys. An own walk sees what visitor lists of libraries miss. */
function childrenOf(node) {
	const children = [];
	for (const [key, value] of Object.entries(node)) {
		if (typeof value !== "object" || value === null || NOT_CHILDREN.has(key)) continue;
		if (Array.isArray(value)) {
			for (const element of value) if (isTreeNode$1(element)) children.push(element);
		} else if (isTreeNode$1(value)) children.push(value);
	}
	return children;
}
/** Calls `visit` for every node below and with `root`; iterative, because generated sources nest deeper than the stack. */
function walk(root, visit) {
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		visit(node);
		for (const child of childrenOf(node)) pending.push(child);
	}
}
/** What the source says at a node. */
function textOf(node, text) {
	return text.slice(node.range[0], node.range[1]);
}
/** The nearest function around a node, or the program. */
function enclosingFunctionOf(node) {
	let current = node;
	while (current.parent !== void 0) {
		current = current.parent;
		if (isFunction(current)) return current;
	}
	return current;
}
function isFunction(node) {
	return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}
/** The name of a property key or member access, also in `a['b']`. */
function propertyNameOf(key, computed) {
	if (key.type === "Identifier" && !computed) return key.name;
	if (key.type === "PrivateIdentifier") return key.name;
	if (key.type === "Literal" && typeof key.value === "string") return key.value;
}
/** An identifier's name, or the last property of a member access. */
function lastNameOf(node) {
	if (node.type === "Identifier") return node.name;
	if (node.type === "MemberExpression") return propertyNameOf(node.property, node.computed);
}
/** The last name of what a call calls: `sspi.InitializeSecurityContextW(…)` gives `InitializeSecurityContextW`. */
function calleeNameOf(node) {
	return lastNameOf(unwrap(node.callee));
}
const CONVERSIONS = new Set(["Number", "BigInt"]);
const CONVERSION_METHODS = new Set([
	"toInt32",
	"toUInt32",
	"valueOf"
]);
const BITWISE_CONVERSIONS = new Set([
	"|",
	">>",
	">>>"
]);
/** The expression inside wrappers that keep the status it stands for: `await`, casts, `>>> 0`, `Number(…)`, `(x = …)`. */
function unwrap(node) {
	let current = node;
	for (let inner = innerOf(current); inner !== void 0; inner = innerOf(current)) current = inner;
	return current;
}
function innerOf(node) {
	switch (node.type) {
		case "AwaitExpression": return node.argument;
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "TSNonNullExpression":
		case "TSTypeAssertion":
		case "ChainExpression": return node.expression;
		case "UnaryExpression": return convertedByOperator(node);
		case "BinaryExpression": return BITWISE_CONVERSIONS.has(node.operator) && isZero(node.right) ? node.left : void 0;
		case "AssignmentExpression": return node.operator === "=" ? node.right : void 0;
		case "SequenceExpression": return node.expressions.at(-1);
		case "CallExpression": return convertedBy(node);
		default: return;
	}
}
function convertedByOperator(node) {
	if (node.operator === "+") return node.argument;
	const { argument } = node;
	return node.operator === "~" && argument.type === "UnaryExpression" && argument.operator === "~" ? argument.argument : void 0;
}
function convertedBy(call) {
	const [argument] = call.arguments;
	if (call.callee.type === "Identifier" && CONVERSIONS.has(call.callee.name)) return argument;
	if (call.callee.type !== "MemberExpression" || call.arguments.length > 0) return void 0;
	const method = propertyNameOf(call.callee.property, call.callee.computed);
	return method !== void 0 && CONVERSION_METHODS.has(method) ? call.callee.object : void 0;
}
function isZero(node) {
	return node.type === "Literal" && node.value === 0;
}
//#endregion
//#region ../sspi-analysis/src/status-names.ts
const EXACT_NAMES = new Set([
	"rc",
	"ret",
	"retval",
	"retVal",
	"hr",
	"sc",
	"ss",
	"status",
	"SECURITY_STATUS",
	"returnCode",
	"returnValue",
	"errorCode",
	"errCode",
	"statusCode",
	"code"
]);
const NAME_ENDING = /(?:Status|_status|ErrorCode|ReturnCode)$/u;
/** Everybody's words: by themselves they do not make a small decimal a status code. */
const COMMON_NAMES = new Set([
	"status",
	"statusCode",
	"code"
]);
/** A field of unrelated libraries, although it ends in `_status`. */
const FOREIGN_NAME = "security_status";
/** Whether a variable or property of this name holds a status. Case counts. */
function isStatusName(name, further = []) {
	if (name === FOREIGN_NAME) return false;
	return EXACT_NAMES.has(name) || NAME_ENDING.test(name) || further.some((pattern) => pattern.test(name));
}
function isCommonName(name) {
	return COMMON_NAMES.has(name);
}
/** Whether a name is one of the table: `SEC_E_INVALID_TOKEN`. */
function isTableName(name) {
	return name.startsWith("SEC_") && lookup(name) !== void 0;
}
/** The table name that an expression stands for: an identifier, a last property or a text of that name. */
function tableNameOf(node) {
	const name = node.type === "Literal" && typeof node.value === "string" ? node.value : lastNameOf(node);
	return name !== void 0 && isTableName(name) ? name : void 0;
}
//#endregion
//#region ../sspi-analysis/src/exemptions.ts
const UPPER_CASE = /^[A-Z][A-Z\d_]*$/u;
const MEMORY_ACCESS = /^(?:ptr|add|sub|NativePointer|(?:read|write|peek|poke|get|set)_?(?:[a-z]*int|[us]?)_?(?:8|16|32|64)(?:[lb]e)?)$/iu;
/** The kinds of place where a code is not magic; the first that holds decides. */
const exemptions = [
	{
		name: "constant-declaration",
		reason: "it is the value of a named constant",
		kind: "definition",
		holds: ({ node }) => isConstantInitialiser(valuePlaceOf(node)),
		example: "const invalidToken = 0x80090308",
		nearMiss: "let invalidToken = 0x80090308"
	},
	{
		name: "upper-case-name",
		reason: "it is given a name in capitals",
		kind: "definition",
		holds: ({ node }) => isConstantName(givenNameOf(valuePlaceOf(node))),
		example: "codes.INVALID_TOKEN = 0x80090308",
		nearMiss: "codes.invalidToken = 0x80090308"
	},
	{
		name: "export-assignment",
		reason: "it is the value of an exported name",
		kind: "definition",
		holds: ({ node }) => isExportAssignment(valuePlaceOf(node)),
		example: "exports.invalidToken = 0x80090308",
		nearMiss: "options.invalidToken = 0x80090308"
	},
	{
		name: "table-row",
		reason: "the row that it stands in gives its name",
		kind: "definition",
		holds: ({ node }) => isTableRow(valuePlaceOf(node)),
		example: "codes = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]",
		nearMiss: "codes = [{ name: 'bad token', value: 0x80090308 }]"
	},
	{
		name: "inverse-table-row",
		reason: "it is the key of a row whose value is its name",
		kind: "definition",
		holds: ({ node }) => isInverseTableRow(node),
		example: "names = { 0x80090308: 'SEC_E_INVALID_TOKEN' }",
		nearMiss: "names = { 0x80090308: 'bad token' }"
	},
	{
		name: "module-specifier",
		reason: "it is the name of a module or a directive",
		kind: "definition",
		holds: ({ node }) => isModuleSpecifier(node) || isDirective$1(node),
		example: "import '0x80090308'",
		nearMiss: "load('0x80090308')"
	},
	{
		name: "memory-address",
		reason: "it is an address or an index",
		kind: "other-meaning",
		holds: ({ node }) => isAddress(node),
		example: "target = ptr(0x80090308)",
		nearMiss: "target = fail(0x80090308)"
	},
	{
		name: "arithmetic",
		reason: "it is calculated with",
		kind: "other-meaning",
		holds: ({ node }) => isCalculatedWith(node),
		example: "next = base + 0x80090308",
		nearMiss: "next = base ?? 0x80090308"
	},
	{
		name: "number-table",
		reason: "it is one of many numbers in a table of something else",
		kind: "other-meaning",
		holds: ({ node }) => isInNumberTable(node),
		example: "crc = [0x80090308, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c]",
		nearMiss: "codes = [0x80090308, 0x80090331]"
	}
];
/** The first exemption that covers a notation, or undefined. */
function exemptionOf(notation) {
	return exemptions.find(({ holds }) => holds(notation));
}
/** Through casts to the place that takes the value: `0x80090308 as number` is an initialiser too. */
function valuePlaceOf(node) {
	const { parent } = node;
	return parent?.type === "TSAsExpression" || parent?.type === "TSSatisfiesExpression" || parent?.type === "TSTypeAssertion" ? valuePlaceOf(parent) : node;
}
function isConstantInitialiser(value) {
	const { parent } = value;
	switch (parent?.type) {
		case "VariableDeclarator": return parent.init === value && parent.parent.kind === "const";
		case "PropertyDefinition":
		case "AccessorProperty": return parent.value === value;
		case "TSEnumMember": return parent.initializer === value;
		default: return false;
	}
}
/** The name that a value gets from where it stands. */
function givenNameOf(value) {
	const { parent } = value;
	switch (parent?.type) {
		case "VariableDeclarator": return parent.init === value ? lastNameOf(parent.id) : void 0;
		case "AssignmentExpression": return parent.right === value ? lastNameOf(parent.left) : void 0;
		case "AssignmentPattern": return parent.right === value ? lastNameOf(parent.left) : void 0;
		case "Property": return parent.value === value ? propertyNameOf(parent.key, parent.computed) : void 0;
		default: return;
	}
}
function isConstantName(name) {
	if (name === void 0) return false;
	return isTableName(name) || UPPER_CASE.test(name) && !isStatusName(name);
}
function isExportAssignment(value) {
	const { parent } = value;
	if (parent?.type !== "AssignmentExpression" || parent.right !== value) return false;
	if (parent.left.type !== "MemberExpression") return false;
	const { object } = parent.left;
	if (object.type === "Identifier") return object.name === "exports";
	return object.type === "MemberExpression" && object.object.type === "Identifier" && object.object.name === "module" && lastNameOf(object) === "exports";
}
function isTableRow(value) {
	const { parent } = value;
	if (parent?.type !== "Property" || parent.value !== value || parent.parent.type !== "ObjectExpression") return false;
	return parent.parent.properties.some((property) => property.type === "Property" && property !== parent && isNameText(property.value));
}
function isNameText(node) {
	return node.type === "Literal" && tableNameOf(node) !== void 0;
}
function isInverseTableRow(node) {
	const { parent } = node;
	switch (parent?.type) {
		case "Property": return parent.key === node && isNameText(parent.value);
		case "ArrayExpression": return parent.elements.length === 2 && parent.elements[0] === node && isNameElement(parent.elements[1]);
		case "MemberExpression": return parent.property === node && isAssignedName(parent);
		default: return false;
	}
}
function isNameElement(element) {
	return element !== null && element !== void 0 && isNameText(element);
}
function isAssignedName(member) {
	const { parent } = member;
	return parent.type === "AssignmentExpression" && parent.left === member && isNameText(parent.right);
}
function isModuleSpecifier({ parent }) {
	switch (parent?.type) {
		case "ImportDeclaration":
		case "ExportAllDeclaration":
		case "ExportNamedDeclaration":
		case "ImportExpression":
		case "ImportAttribute":
		case "ImportSpecifier":
		case "ExportSpecifier":
		case "TSExternalModuleReference":
		case "TSModuleDeclaration":
		case "TSImportType": return true;
		case "CallExpression": return parent.callee.type === "Identifier" && parent.callee.name === "require";
		default: return false;
	}
}
function isDirective$1(node) {
	const { parent: statement } = node;
	if (node.type !== "Literal" || statement?.type !== "ExpressionStatement") return false;
	const { parent: block } = statement;
	if (block.type !== "Program" && !(block.type === "BlockStatement" && isFunction(block.parent))) return false;
	const isText = (other) => other.type === "ExpressionStatement" && other.expression.type === "Literal" && typeof other.expression.value === "string";
	return block.body.slice(0, block.body.indexOf(statement) + 1).every(isText);
}
function isAddress(node) {
	const { parent } = node;
	if (parent?.type === "MemberExpression") return parent.property === node;
	if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") return false;
	const name = parent.arguments.some((argument) => argument === node) ? calleeNameOf(parent) : void 0;
	return name !== void 0 && MEMORY_ACCESS.test(name);
}
const CALCULATIONS = new Set([
	"+",
	"-",
	"*",
	"/",
	"%",
	"**",
	"<<",
	">>",
	">>>",
	"&",
	"|",
	"^"
]);
function isCalculatedWith({ parent }) {
	if (parent?.type === "BinaryExpression") return CALCULATIONS.has(parent.operator);
	return parent?.type === "AssignmentExpression" && CALCULATIONS.has(parent.operator.slice(0, -1));
}
const SMALLEST_TABLE = 8;
function isInNumberTable({ parent }) {
	if (parent?.type !== "ArrayExpression") return false;
	let isTable = numberTables.get(parent);
	if (isTable === void 0) numberTables.set(parent, isTable = isNumberTable(parent));
	return isTable;
}
/** Each array is judged once, however many of its members ask. */
const numberTables = /* @__PURE__ */ new WeakMap();
function isNumberTable({ elements }) {
	const numbers = elements.flatMap((element) => numberOf(element) ?? []);
	const codes = numbers.filter((number) => lookup(number) !== void 0);
	return elements.length >= SMALLEST_TABLE && numbers.length === elements.length && codes.length * 2 < numbers.length;
}
function numberOf(element) {
	if (element?.type === "Literal") return typeof element.value === "number" ? element.value : void 0;
	if (element?.type !== "UnaryExpression" || element.operator !== "-") return void 0;
	const magnitude = numberOf(element.argument);
	return magnitude === void 0 ? void 0 : -magnitude;
}
//#endregion
//#region ../sspi-analysis/src/generated-source.ts
const GENERATED = /@generated|DO NOT EDIT|auto-generated/iu;
const LONGEST_MEAN_LINE = 500;
/** Why nobody maintains a source by hand, or undefined. */
function generatedReasonOf(file) {
	if (isMinified(file)) return "minified";
	return GENERATED.test(beforeFirstStatement(file)) ? "generated" : void 0;
}
/** Only comments stand before the first statement; directives do not count as one. */
function beforeFirstStatement({ ast, text }) {
	const first = ast.body.find((statement) => statement.type !== "ExpressionStatement" || !("directive" in statement));
	return text.slice(0, first?.range[0] ?? text.length);
}
function isMinified({ path, text }) {
	if (path !== void 0 && hasMinifiedName(path)) return true;
	if (text.length <= LONGEST_MEAN_LINE) return false;
	return text.length > LONGEST_MEAN_LINE * text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
}
/** Whether a file's name says that it is minified: `jquery.min.js`. */
function hasMinifiedName(path) {
	return /\.min\.[^/\\]*$/u.test(path);
}
//#endregion
//#region ../sspi-analysis/src/prefilter.ts
const STEM = new RegExp([
	"903[0-6][\\da-f]",
	"7ff6f[cd]",
	"590[5-7]\\d\\d",
	"214689[23]",
	"2148074[23]",
	"2201[45][0-7]",
	"17775576[2-4]",
	"1001000000110",
	"1111111111101101111"
].map(withSeparators).join("|"), "iu");
function withSeparators(stem) {
	return (stem.match(/\[[^\]]*\]|\\?./gu) ?? []).join("_?");
}
/**
* Whether a text can hold a status code written by value; `false` is certain. Takes UTF-16 text, or bytes read as
* Latin-1: every stem is ASCII.
*/
function mayHoldStatusCode(text) {
	return STEM.test(text);
}
//#endregion
//#region ../sspi-analysis/src/representation.ts
/** Whether a code is the same number in int32 and unsigned, as every code without the severity bit is. */
function isSameInBoth({ code, representation }) {
	return code.value < 2147483648 && (representation === "int32" || representation === "unsigned");
}
//#endregion
//#region ../sspi-analysis/src/comparison.ts
const COMPARISONS = new Set([
	"==",
	"===",
	"!=",
	"!=="
]);
const MEMBERSHIP_METHODS = new Set([
	"includes",
	"indexOf",
	"lastIndexOf",
	"has"
]);
const MATCHERS = new Set([
	"toBe",
	"toEqual",
	"toStrictEqual",
	"equal",
	"equals",
	"eql",
	"eq"
]);
const ASSERTIONS = new Set([
	"equal",
	"equals",
	"strictEqual",
	"notEqual",
	"notStrictEqual",
	"deepEqual",
	"deepStrictEqual",
	"notDeepEqual",
	"assertEquals",
	"assertEqual",
	"assertStrictEquals",
	"assertNotEquals",
	"is",
	"same",
	"not"
]);
/** Through casts and parentheses to the place where a value is used. */
function placeOf(node) {
	let current = node;
	while (current.parent?.type === "TSAsExpression" || current.parent?.type === "TSSatisfiesExpression" || current.parent?.type === "TSNonNullExpression" || current.parent?.type === "TSTypeAssertion") current = current.parent;
	return current;
}
/** What a value is compared with: the other side, the `switch` discriminant, what is looked up, what is asserted. */
function counterpartsOf(node) {
	const place = placeOf(node);
	const { parent } = place;
	switch (parent?.type) {
		case "BinaryExpression": return COMPARISONS.has(parent.operator) ? [otherSideOf(parent, place)] : [];
		case "SwitchCase": return parent.test === place ? [parent.parent.discriminant] : [];
		case "ArrayExpression": return lookedUpIn(parent);
		case "CallExpression": return assertedBeside(parent, place);
		default: return [];
	}
}
function otherSideOf(comparison, side) {
	return comparison.left === side ? comparison.right : comparison.left;
}
/** The arguments of `[…].includes(x)` and `new Set([…]).has(x)`. */
function lookedUpIn(array) {
	const collection = array.parent.type === "NewExpression" && array.parent.arguments[0] === array ? array.parent : array;
	const member = collection.parent;
	if (member?.type !== "MemberExpression" || member.object !== collection) return [];
	const method = propertyNameOf(member.property, member.computed);
	const call = member.parent;
	if (method === void 0 || !MEMBERSHIP_METHODS.has(method) || call.type !== "CallExpression") return [];
	return call.arguments.slice(0, 1);
}
/** The other arguments of `assert.equal(x, …)`, and the `x` of `expect(x).toBe(…)`, `x.should.equal(…)`. */
function assertedBeside(call, argument) {
	const name = calleeNameOf(call);
	if (name === void 0) return [];
	const expected = MATCHERS.has(name) ? expectedSubjectOf(call.callee) : void 0;
	if (expected !== void 0) return [expected];
	if (!ASSERTIONS.has(name)) return [];
	const compared = call.arguments.slice(0, 2);
	return compared.some((other) => other === argument) ? compared.filter((other) => other !== argument) : [];
}
function expectedSubjectOf(callee) {
	let current = unwrap(callee);
	while (current.type === "MemberExpression") {
		const name = propertyNameOf(current.property, current.computed);
		current = unwrap(current.object);
		if (name === "should") return current;
		if (current.type === "CallExpression" && calleeNameOf(current) === "expect") return current.arguments[0];
	}
}
/** The construct whose parts are alternatives to each other: `switch`, array, object, map or conditional. */
function alternativesAround(node) {
	const place = placeOf(node);
	const { parent } = place;
	switch (parent?.type) {
		case "SwitchCase": return parent.parent;
		case "ArrayExpression": return mapAround(parent, place) ?? parent;
		case "ConditionalExpression": return parent.test === place ? void 0 : parent;
		case "Property": return parent.key === place && parent.parent.type === "ObjectExpression" ? parent.parent : void 0;
		default: return;
	}
}
/** The parts of such a construct: `case` labels, members, keys, branches. */
function alternativesIn(construct) {
	switch (construct.type) {
		case "SwitchStatement": return construct.cases.flatMap(({ test }) => test ?? []);
		case "ArrayExpression": return construct.elements.flatMap((element) => element ?? []);
		case "ConditionalExpression": return [construct.consequent, construct.alternate];
		case "ObjectExpression": return construct.properties.flatMap((property) => property.type === "Property" ? [property.key] : []);
		case "NewExpression": return construct.arguments.flatMap((entries) => entries.type === "ArrayExpression" ? keysOf$1(entries) : []);
		default: return [];
	}
}
function keysOf$1(entries) {
	return entries.elements.flatMap((entry) => entry?.type === "ArrayExpression" ? entry.elements[0] ?? [] : []);
}
/** `new Map([[key, value], …])`, where the array is one of its entries and the key its first member. */
function mapAround(entry, key) {
	if (entry.elements[0] !== key || entry.parent.type !== "ArrayExpression") return void 0;
	const { parent: map } = entry.parent;
	return map.type === "NewExpression" && calleeNameOf(map) === "Map" ? map : void 0;
}
//#endregion
//#region ../sspi-status/src/generated/functions.ts
/** The functions of sspi.h and schannel.h, and what their results oblige the caller to do. */
const functions = [
	{
		name: "InitializeSecurityContext",
		variants: ["InitializeSecurityContextA", "InitializeSecurityContextW"],
		returns: "SECURITY_STATUS",
		informational: [
			"SEC_I_CONTINUE_NEEDED",
			"SEC_I_COMPLETE_NEEDED",
			"SEC_I_COMPLETE_AND_CONTINUE",
			"SEC_I_INCOMPLETE_CREDENTIALS"
		],
		informationalByPackage: {
			general: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE",
				"SEC_I_INCOMPLETE_CREDENTIALS"
			],
			schannel: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE",
				"SEC_I_INCOMPLETE_CREDENTIALS"
			],
			credssp: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE",
				"SEC_I_INCOMPLETE_CREDENTIALS"
			],
			digest: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE",
				"SEC_I_INCOMPLETE_CREDENTIALS"
			],
			kerberos: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE",
				"SEC_I_INCOMPLETE_CREDENTIALS"
			],
			negotiate: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			ntlm: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			]
		},
		documentedElsewhere: [{
			code: "SEC_I_CONTEXT_EXPIRED",
			obliges: "during shutdown after ApplyControlToken: send the output token, then delete the context"
		}, {
			code: "SEC_I_SIGNATURE_NEEDED",
			obliges: "Schannel cannot reach the private key: sign, pass the signature in with ApplyControlToken (SCHANNEL_CLIENT_SIGNATURE), call again"
		}],
		observedInCode: [
			{
				code: "SEC_I_MESSAGE_FRAGMENT",
				obliges: "DTLS: send this fragment, then call again straight away with no new input until the flight is complete"
			},
			{
				code: "SEC_I_CONTINUE_NEEDED_MESSAGE_OK",
				obliges: "treat like SEC_I_CONTINUE_NEEDED; application data may already be sent (TLS false start)"
			},
			{
				code: "SEC_I_GENERIC_EXTENSION_RECEIVED",
				obliges: "consume the TLS extension that was subscribed to (SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION), then call again"
			},
			{
				code: "SEC_I_NO_RENEGOTIATION",
				obliges: "the peer refused a renegotiation; Chromium gave up the connection"
			}
		],
		expected: [],
		retry: ["SEC_E_INCOMPLETE_MESSAGE"],
		retryByPackage: {
			general: ["SEC_E_INCOMPLETE_MESSAGE"],
			schannel: ["SEC_E_INCOMPLETE_MESSAGE"],
			credssp: ["SEC_E_INCOMPLETE_MESSAGE"],
			digest: [],
			kerberos: [],
			negotiate: [],
			ntlm: []
		},
		obliges: {
			SEC_I_CONTINUE_NEEDED: "send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context",
			SEC_I_COMPLETE_NEEDED: "finish building the message, then call CompleteAuthToken before treating the context as ready",
			SEC_I_COMPLETE_AND_CONTINUE: "call CompleteAuthToken, send the output token, then call again with the reply",
			SEC_I_INCOMPLETE_CREDENTIALS: "Schannel: the server asked for a client certificate and none usable was supplied; pick a trusted one (issuer list via QueryContextAttributes), acquire a new credential and call again",
			SEC_E_INCOMPLETE_MESSAGE: "keep the bytes already read, read more from the wire (SECBUFFER_MISSING hints how many) and call again"
		},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/initializesecuritycontext--schannel"
	},
	{
		name: "AcceptSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [
			"SEC_I_CONTINUE_NEEDED",
			"SEC_I_COMPLETE_NEEDED",
			"SEC_I_COMPLETE_AND_CONTINUE"
		],
		informationalByPackage: {
			general: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			schannel: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			credssp: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			digest: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			kerberos: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			negotiate: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			],
			ntlm: [
				"SEC_I_CONTINUE_NEEDED",
				"SEC_I_COMPLETE_NEEDED",
				"SEC_I_COMPLETE_AND_CONTINUE"
			]
		},
		documentedElsewhere: [{
			code: "SEC_I_CONTEXT_EXPIRED",
			obliges: "during shutdown after ApplyControlToken: send the output token, then delete the context"
		}],
		observedInCode: [
			{
				code: "SEC_I_MESSAGE_FRAGMENT",
				obliges: "DTLS: send this fragment, then call again straight away with no new input until the flight is complete"
			},
			{
				code: "SEC_I_CONTINUE_NEEDED_MESSAGE_OK",
				obliges: "treat like SEC_I_CONTINUE_NEEDED; application data may already be sent (TLS false start)"
			},
			{
				code: "SEC_I_GENERIC_EXTENSION_RECEIVED",
				obliges: "consume the TLS extension that was subscribed to (SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION), then call again"
			}
		],
		expected: [],
		retry: ["SEC_E_INCOMPLETE_MESSAGE"],
		retryByPackage: {
			general: ["SEC_E_INCOMPLETE_MESSAGE"],
			schannel: ["SEC_E_INCOMPLETE_MESSAGE"],
			credssp: ["SEC_E_INCOMPLETE_MESSAGE"],
			digest: [],
			kerberos: [],
			negotiate: [],
			ntlm: []
		},
		obliges: {
			SEC_I_CONTINUE_NEEDED: "send the output token to the client, wait for its token and call again with it",
			SEC_I_COMPLETE_NEEDED: "finish building the message, then call CompleteAuthToken",
			SEC_I_COMPLETE_AND_CONTINUE: "call CompleteAuthToken, send the output token, then call again with the client reply",
			SEC_E_INCOMPLETE_MESSAGE: "keep the input, read more from the client and call again"
		},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-acceptsecuritycontext"
	},
	{
		name: "DecryptMessage",
		variants: ["UnsealMessage"],
		returns: "SECURITY_STATUS",
		informational: ["SEC_I_CONTEXT_EXPIRED", "SEC_I_RENEGOTIATE"],
		informationalByPackage: {
			general: ["SEC_I_CONTEXT_EXPIRED", "SEC_I_RENEGOTIATE"],
			schannel: ["SEC_I_CONTEXT_EXPIRED", "SEC_I_RENEGOTIATE"],
			digest: [],
			kerberos: [],
			negotiate: [],
			ntlm: []
		},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: ["SEC_E_INCOMPLETE_MESSAGE"],
		retryByPackage: {
			general: ["SEC_E_INCOMPLETE_MESSAGE"],
			schannel: [],
			digest: ["SEC_E_INCOMPLETE_MESSAGE"],
			kerberos: ["SEC_E_INCOMPLETE_MESSAGE"],
			negotiate: ["SEC_E_INCOMPLETE_MESSAGE"],
			ntlm: ["SEC_E_INCOMPLETE_MESSAGE"]
		},
		obliges: {
			SEC_I_CONTEXT_EXPIRED: "the peer has started to close: finish with the Schannel shutdown sequence, do not keep reading",
			SEC_I_RENEGOTIATE: "a post-handshake message arrived (TLS 1.3 tickets and key updates too): hand the SECBUFFER_EXTRA content, retyped as SECBUFFER_TOKEN, back to InitializeSecurityContext / AcceptSecurityContext; until then Encrypt/DecryptMessage fail with SEC_E_CONTEXT_EXPIRED",
			SEC_E_INCOMPLETE_MESSAGE: "keep the bytes, read more and call again"
		},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/decryptmessage--general"
	},
	{
		name: "EncryptMessage",
		variants: ["SealMessage"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/encryptmessage--general"
	},
	{
		name: "MakeSignature",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: ["SEC_I_RENEGOTIATE"],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: { SEC_I_RENEGOTIATE: "return to the negotiation loop: call AcceptSecurityContext or InitializeSecurityContext again, with an empty input buffer on the first call" },
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-makesignature"
	},
	{
		name: "VerifySignature",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-verifysignature"
	},
	{
		name: "SspiGetAsyncCallStatus",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [
			"SEC_I_ASYNC_CALL_PENDING",
			"SEC_I_CONTINUE_NEEDED",
			"SEC_I_COMPLETE_NEEDED",
			"SEC_I_COMPLETE_AND_CONTINUE",
			"SEC_I_INCOMPLETE_CREDENTIALS"
		],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: ["SEC_E_INCOMPLETE_MESSAGE"],
		retryByPackage: {},
		obliges: {
			SEC_I_ASYNC_CALL_PENDING: "the call has not finished: wait for the notify callback (or poll again), read no outputs yet",
			SEC_I_CONTINUE_NEEDED: "result of the queued context call: send the token and start the next leg",
			SEC_I_COMPLETE_NEEDED: "result of the queued context call: call CompleteAuthToken",
			SEC_I_COMPLETE_AND_CONTINUE: "result of the queued context call: CompleteAuthToken, send, then the next leg",
			SEC_I_INCOMPLETE_CREDENTIALS: "result of a queued InitializeSecurityContext: supply a client certificate credential and start again",
			SEC_E_INCOMPLETE_MESSAGE: "result of a queued context call: read more and start the call again"
		},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspigetasynccallstatus"
	},
	{
		name: "SspiInitializeSecurityContextAsync",
		variants: ["SspiInitializeSecurityContextAsyncA", "SspiInitializeSecurityContextAsyncW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: "SspiGetAsyncCallStatus",
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiinitializesecuritycontextasyncw"
	},
	{
		name: "SspiAcceptSecurityContextAsync",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: "SspiGetAsyncCallStatus",
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiacceptsecuritycontextasync"
	},
	{
		name: "SspiAcquireCredentialsHandleAsync",
		variants: ["SspiAcquireCredentialsHandleAsyncA", "SspiAcquireCredentialsHandleAsyncW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: "SspiGetAsyncCallStatus",
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiacquirecredentialshandleasyncw"
	},
	{
		name: "SspiDeleteSecurityContextAsync",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: "SspiGetAsyncCallStatus",
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspideletesecuritycontextasync"
	},
	{
		name: "SspiFreeCredentialsHandleAsync",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: "SspiGetAsyncCallStatus",
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspifreecredentialshandleasync"
	},
	{
		name: "SspiSetAsyncNotifyCallback",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspisetasyncnotifycallback"
	},
	{
		name: "SspiReinitAsyncContext",
		variants: [],
		returns: "NTSTATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspireinitasynccontext"
	},
	{
		name: "SspiCreateAsyncContext",
		variants: [],
		returns: "SspiAsyncContext*",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspicreateasynccontext"
	},
	{
		name: "SspiFreeAsyncContext",
		variants: [],
		returns: "void",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspifreeasynccontext"
	},
	{
		name: "SspiAsyncContextRequiresNotify",
		variants: [],
		returns: "BOOLEAN",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiasynccontextrequiresnotify"
	},
	{
		name: "AcquireCredentialsHandle",
		variants: ["AcquireCredentialsHandleA", "AcquireCredentialsHandleW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/acquirecredentialshandle--general"
	},
	{
		name: "AddCredentials",
		variants: ["AddCredentialsA", "AddCredentialsW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-addcredentialsw"
	},
	{
		name: "FreeCredentialsHandle",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-freecredentialshandle"
	},
	{
		name: "CompleteAuthToken",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-completeauthtoken"
	},
	{
		name: "ImpersonateSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-impersonatesecuritycontext"
	},
	{
		name: "RevertSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-revertsecuritycontext"
	},
	{
		name: "QuerySecurityContextToken",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querysecuritycontexttoken"
	},
	{
		name: "DeleteSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-deletesecuritycontext"
	},
	{
		name: "ApplyControlToken",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-applycontroltoken"
	},
	{
		name: "DelegateSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-delegatesecuritycontext"
	},
	{
		name: "QueryContextAttributes",
		variants: ["QueryContextAttributesA", "QueryContextAttributesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querycontextattributesw"
	},
	{
		name: "QueryContextAttributesEx",
		variants: ["QueryContextAttributesExA", "QueryContextAttributesExW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querycontextattributesexw"
	},
	{
		name: "SetContextAttributes",
		variants: ["SetContextAttributesA", "SetContextAttributesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-setcontextattributesw"
	},
	{
		name: "QueryCredentialsAttributes",
		variants: ["QueryCredentialsAttributesA", "QueryCredentialsAttributesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querycredentialsattributesw"
	},
	{
		name: "QueryCredentialsAttributesEx",
		variants: ["QueryCredentialsAttributesExA", "QueryCredentialsAttributesExW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querycredentialsattributesexw"
	},
	{
		name: "SetCredentialsAttributes",
		variants: ["SetCredentialsAttributesA", "SetCredentialsAttributesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-setcredentialsattributesw"
	},
	{
		name: "FreeContextBuffer",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-freecontextbuffer"
	},
	{
		name: "EnumerateSecurityPackages",
		variants: ["EnumerateSecurityPackagesA", "EnumerateSecurityPackagesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-enumeratesecuritypackagesw"
	},
	{
		name: "QuerySecurityPackageInfo",
		variants: ["QuerySecurityPackageInfoA", "QuerySecurityPackageInfoW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-querysecuritypackageinfow"
	},
	{
		name: "ExportSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-exportsecuritycontext"
	},
	{
		name: "ImportSecurityContext",
		variants: ["ImportSecurityContextA", "ImportSecurityContextW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-importsecuritycontextw"
	},
	{
		name: "AddSecurityPackage",
		variants: ["AddSecurityPackageA", "AddSecurityPackageW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-addsecuritypackagew"
	},
	{
		name: "DeleteSecurityPackage",
		variants: ["DeleteSecurityPackageA", "DeleteSecurityPackageW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-deletesecuritypackagew"
	},
	{
		name: "ChangeAccountPassword",
		variants: ["ChangeAccountPasswordA", "ChangeAccountPasswordW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-changeaccountpasswordw"
	},
	{
		name: "InitSecurityInterface",
		variants: ["InitSecurityInterfaceA", "InitSecurityInterfaceW"],
		returns: "PSecurityFunctionTable",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-initsecurityinterfacew"
	},
	{
		name: "SaslAcceptSecurityContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: ["SEC_I_CONTINUE_NEEDED"],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: { SEC_I_CONTINUE_NEEDED: "send the SASL cookie to the peer and call again with its reply" },
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslacceptsecuritycontext"
	},
	{
		name: "SaslInitializeSecurityContext",
		variants: ["SaslInitializeSecurityContextA", "SaslInitializeSecurityContextW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [{
			code: "SEC_I_CONTINUE_NEEDED",
			obliges: "send the SASL cookie to the peer and call again with its reply"
		}],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslinitializesecuritycontextw"
	},
	{
		name: "SaslEnumerateProfiles",
		variants: ["SaslEnumerateProfilesA", "SaslEnumerateProfilesW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslenumerateprofilesw"
	},
	{
		name: "SaslGetProfilePackage",
		variants: ["SaslGetProfilePackageA", "SaslGetProfilePackageW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslgetprofilepackagew"
	},
	{
		name: "SaslIdentifyPackage",
		variants: ["SaslIdentifyPackageA", "SaslIdentifyPackageW"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslidentifypackagew"
	},
	{
		name: "SaslGetContextOption",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: ["SEC_E_BUFFER_TOO_SMALL"],
		retryByPackage: {},
		obliges: { SEC_E_BUFFER_TOO_SMALL: "allocate the size handed back in Needed and call again" },
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslgetcontextoption"
	},
	{
		name: "SaslSetContextOption",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-saslsetcontextoption"
	},
	{
		name: "SspiPromptForCredentials",
		variants: ["SspiPromptForCredentialsA", "SspiPromptForCredentialsW"],
		returns: "unsigned long",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspipromptforcredentialsw"
	},
	{
		name: "SspiGetCredUIContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspigetcreduicontext"
	},
	{
		name: "SspiUpdateCredentials",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiupdatecredentials"
	},
	{
		name: "SspiUnmarshalCredUIContext",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiunmarshalcreduicontext"
	},
	{
		name: "SspiPrepareForCredRead",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiprepareforcredread"
	},
	{
		name: "SspiPrepareForCredWrite",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiprepareforcredwrite"
	},
	{
		name: "SspiEncryptAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentity"
	},
	{
		name: "SspiEncryptAuthIdentityEx",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentityex"
	},
	{
		name: "SspiDecryptAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspidecryptauthidentity"
	},
	{
		name: "SspiDecryptAuthIdentityEx",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspidecryptauthidentityex"
	},
	{
		name: "SspiValidateAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspivalidateauthidentity"
	},
	{
		name: "SspiCopyAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspicopyauthidentity"
	},
	{
		name: "SspiCompareAuthIdentities",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspicompareauthidentities"
	},
	{
		name: "SspiMarshalAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspimarshalauthidentity"
	},
	{
		name: "SspiUnmarshalAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiunmarshalauthidentity"
	},
	{
		name: "SspiGetTargetHostName",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspigettargethostname"
	},
	{
		name: "SspiExcludePackage",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiexcludepackage"
	},
	{
		name: "SspiEncodeStringsAsAuthIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiencodestringsasauthidentity"
	},
	{
		name: "SspiEncodeAuthIdentityAsStrings",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiencodeauthidentityasstrings"
	},
	{
		name: "SspiIsPromptingNeeded",
		variants: [],
		returns: "BOOLEAN",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiispromptingneeded"
	},
	{
		name: "SspiIsAuthIdentityEncrypted",
		variants: [],
		returns: "BOOLEAN",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspiisauthidentityencrypted"
	},
	{
		name: "SspiFreeAuthIdentity",
		variants: [],
		returns: "void",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspifreeauthidentity"
	},
	{
		name: "SspiZeroAuthIdentity",
		variants: [],
		returns: "void",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspizeroauthidentity"
	},
	{
		name: "SspiLocalFree",
		variants: [],
		returns: "void",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/sspi/nf-sspi-sspilocalfree"
	},
	{
		name: "SspiSetChannelBindingFlags",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: null
	},
	{
		name: "SecAllocateAndSetIPAddress",
		variants: ["SeciAllocateAndSetIPAddress"],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/seciallocateandsetipaddress"
	},
	{
		name: "SecAllocateAndSetCallTarget",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: null
	},
	{
		name: "SecFreeCallContext",
		variants: ["SeciFreeCallContext"],
		returns: "void",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/secauthn/secifreecallcontext"
	},
	{
		name: "SslGetServerIdentity",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: ["SEC_E_INCOMPLETE_MESSAGE"],
		retryByPackage: {},
		obliges: { SEC_E_INCOMPLETE_MESSAGE: "the ClientHello is not whole yet: read more and call again" },
		resultVia: null,
		verified: false,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/schannel/nf-schannel-sslgetserveridentity"
	},
	{
		name: "SslGetExtensions",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: null
	},
	{
		name: "SslDeserializeCertificateStore",
		variants: [],
		returns: "SECURITY_STATUS",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: false,
		page: null
	},
	{
		name: "SslEmptyCache",
		variants: ["SslEmptyCacheA", "SslEmptyCacheW"],
		returns: "BOOL",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/schannel/nf-schannel-sslemptycachew"
	},
	{
		name: "SslCrackCertificate",
		variants: [],
		returns: "BOOL",
		informational: [],
		informationalByPackage: {},
		documentedElsewhere: [],
		observedInCode: [],
		expected: [],
		retry: [],
		retryByPackage: {},
		obliges: {},
		resultVia: null,
		verified: true,
		page: "https://learn.microsoft.com/en-us/windows/win32/api/schannel/nf-schannel-sslcrackcertificate"
	}
];
//#endregion
//#region ../sspi-analysis/src/variables.ts
const resolvedByManager = /* @__PURE__ */ new WeakMap();
function resolvedReferences(scopeManager) {
	const known = resolvedByManager.get(scopeManager);
	if (known !== void 0) return known;
	const resolved = /* @__PURE__ */ new Map();
	for (const scope of scopeManager.scopes) for (const reference of scope.references) if (reference.resolved) resolved.set(reference.identifier, reference.resolved);
	resolvedByManager.set(scopeManager, resolved);
	return resolved;
}
/** The variable that an identifier reads or writes, as the host's scope manager resolved it. */
function variableOf(identifier, scopeManager) {
	return scopeManager === null ? void 0 : resolvedReferences(scopeManager).get(identifier);
}
/** The innermost scope around a node; null only where the host has no scopes at all. */
function scopeOf(node, scopeManager) {
	let current = node;
	while (current !== void 0) {
		const scope = scopeManager.acquire(current, true);
		if (scope !== null) return scope.type === "function-expression-name" ? scope.childScopes[0] ?? scope : scope;
		current = current.parent;
	}
	return scopeManager.scopes[0] ?? null;
}
/** Every expression that is written to a variable: initialisers and assignments. */
function writtenTo(variable) {
	const written = [];
	for (const reference of variable.references) if (reference.isWrite() && reference.writeExpr) written.push(reference.writeExpr);
	return written;
}
//#endregion
//#region ../sspi-analysis/src/sspi-calls.ts
/** Status fields of the objects that bindings return instead of a number. */
const STATUS_FIELDS = new Set([
	"SECURITY_STATUS",
	"status",
	"returnCode"
]);
const SAFE_BY_NAME = /^(?:Initialize|Accept)SecurityContext/iu;
const EVIDENCE = /secur32|sspicli|schannel|sspi|SEC_[EI]_|SecurityContext/iu;
const functionNames = new Set(functions.filter(({ returns }) => returns === "SECURITY_STATUS").flatMap(({ name, variants }) => [name, ...variants]));
/** The SSPI function that a callee's name means, in PascalCase or camelCase, with or without A or W. */
function sspiFunctionNamed(name) {
	const pascal = name.charAt(0).toUpperCase() + name.slice(1);
	return functionNames.has(pascal) ? pascal : void 0;
}
/** Whether an expression calls an SSPI function by its name. */
function isSspiCall(node, file) {
	if (node.type !== "CallExpression") return false;
	const name = calleeNameOf(node);
	const called = name === void 0 ? void 0 : sspiFunctionNamed(name);
	return called !== void 0 && (SAFE_BY_NAME.test(called) || EVIDENCE.test(file.text));
}
/** Whether an expression is what an SSPI call returned: the call, a variable that holds it, or its status field. */
function isSspiCallResult(node, file) {
	const inner = unwrap(node);
	if (isSspiCall(inner, file)) return true;
	if (inner.type === "Identifier") return isResultVariable(inner, file);
	if (inner.type !== "MemberExpression") return false;
	const field = propertyNameOf(inner.property, inner.computed);
	return field !== void 0 && STATUS_FIELDS.has(field) && isCallOrVariable(unwrap(inner.object), file);
}
function isCallOrVariable(node, file) {
	return isSspiCall(node, file) || node.type === "Identifier" && isResultVariable(node, file);
}
function isResultVariable(identifier, file) {
	const variable = variableOf(identifier, file.scopeManager);
	return variable !== void 0 && writtenTo(variable).some((written) => isSspiCall(unwrap(written), file));
}
//#endregion
//#region ../sspi-analysis/src/status-context.ts
/** The contexts that make an ambiguous notation magic; the first that holds is the finding's reason. */
const statusContexts = [
	{
		name: "compared-with-result",
		reason: "it is compared with the result of an SSPI call",
		holds: ({ node }, { file }) => counterpartsOf(node).some((other) => isSspiCallResult(other, file)),
		example: "const x = sspi.InitializeSecurityContextW(); if (x === 0x90312) next()",
		nearMiss: "const x = sspi.initialize(); if (x === 0x90312) next()"
	},
	{
		name: "compared-with-code",
		reason: "it is compared with a status code",
		holds: ({ node }, { isKnownCode }) => counterpartsOf(node).some(isKnownCode),
		example: "if (SEC_I_CONTINUE_NEEDED !== 0x90312) throw new Error()",
		nearMiss: "if (SEC_CONTINUE !== 0x90312) throw new Error()"
	},
	{
		name: "beside-code",
		reason: "it stands beside another status code",
		holds: ({ node }, { isBesideKnownCode }) => isBesideKnownCode(node),
		example: "switch (x) { case 0x80090308: stop(); break; case 0x90312: next() }",
		nearMiss: "switch (x) { case 0x80090020: stop(); break; case 0x90312: next() }"
	},
	{
		name: "compared-elsewhere",
		reason: "what it is compared with is compared with a status code elsewhere",
		holds: ({ node }, surroundings) => {
			return counterpartsOf(node).some((other) => isComparedElsewhere(other, surroundings));
		},
		example: "function f(x) { if (x === SEC_E_OK) done(); else if (x === 0x90312) next() }",
		nearMiss: "function f(x, y) { if (y === SEC_E_OK) done(); else if (x === 0x90312) next() }"
	},
	{
		name: "compared-with-status-name",
		reason: "it is compared with a value that is named like a status",
		holds: (notation, surroundings) => {
			return counterpartsOf(notation.node).some((other) => namesStatus(other, notation, surroundings));
		},
		example: "if (ctx.SECURITY_STATUS === 0x90312) next()",
		nearMiss: "if (ctx.security_status === 0x90312) next()"
	}
];
/** The first context that makes a notation a status code, or undefined. */
function statusContextOf(notation, surroundings) {
	return statusContexts.find(({ holds }) => holds(notation, surroundings));
}
function isComparedElsewhere(counterpart, { file, isComparedWithKnownCode }) {
	const variable = variableOf(unwrap(counterpart), file.scopeManager);
	return variable !== void 0 && isComparedWithKnownCode(variable);
}
function namesStatus(counterpart, notation, surroundings) {
	const name = statusNameOf(counterpart);
	if (name === void 0 || !isStatusName(name, surroundings.file.settings.statusNames)) return false;
	return !(notation.name === "decimal" && !notation.certain) || !isCommonName(name) || surroundings.hasOtherCodeInFunction(notation.node);
}
function statusNameOf(node) {
	return (node.type === "AssignmentExpression" ? lastNameOf(node.left) : void 0) ?? lastNameOf(unwrap(node));
}
//#endregion
//#region ../sspi-analysis/src/notation.ts
const ERROR_CODES_BEGIN = 2147483648n;
const isErrorCode = (_raw, value) => value >= ERROR_CODES_BEGIN || value > 2146435072n;
const hasEightDigits = (raw) => /^0x(?:_?[\da-f]){8}n?$/iu.test(raw);
/** How a number or text may be written; the first row whose pattern the raw text has decides. */
const literalNotations = [
	{
		name: "hex",
		pattern: /^0x[\da-f_]+n?$/iu,
		isCertain: hasEightDigits,
		example: "0x80090308",
		nearMiss: "0x90312"
	},
	{
		name: "octal",
		pattern: /^0o?[0-7][0-7_]*n?$/iu,
		isCertain: isErrorCode,
		example: "0o20002201410",
		nearMiss: "0o2201422"
	},
	{
		name: "binary",
		pattern: /^0b[01_]+n?$/iu,
		isCertain: isErrorCode,
		example: "0b10000000000010010000001100001000",
		nearMiss: "0b10010000001100010010"
	},
	{
		name: "decimal",
		pattern: /^(?:0|[1-9][\d_]*)(?:n|\.)?$/u,
		isCertain: isErrorCode,
		example: "2148074248",
		nearMiss: "590610"
	}
];
/** How a text may be a status code and nothing else. */
const textNotations = [{
	name: "hex-text",
	pattern: /^0x[\da-f]{8}$/iu,
	certain: true,
	example: "'0x80090308'"
}, {
	name: "bare-hex-text",
	pattern: /^[\da-f]{8}$/iu,
	certain: false,
	example: "'80090308'"
}];
/** No code but zero is a smaller number; zero is never a code by its notation. */
const SMALLEST_CODE = 589824;
const TWO_TO_32 = 4294967296;
const unary = (operator, compute) => {
	return (parent, _operand, value) => parent.type === "UnaryExpression" && parent.operator === operator ? compute(value) : void 0;
};
const binary = (operator, isRight, compute) => {
	return (parent, operand, value) => {
		if (parent.type !== "BinaryExpression" || parent.operator !== operator) return void 0;
		return parent.left === operand && isRight(parent.right) ? compute(value) : void 0;
	};
};
const isTwoTo32 = (node) => node.type === "Literal" && node.value === TWO_TO_32;
/** Operators that belong to a notation: the whole expression is then the number. */
const compositeNotations = [
	{
		example: "-2146893048",
		apply: unary("-", (value) => -value)
	},
	{
		example: "~0x7ff6fcf7",
		apply: unary("~", (value) => ~value)
	},
	{
		example: "0x80090308 | 0",
		apply: binary("|", isZero, (value) => value | 0)
	},
	{
		example: "0x80090308 >> 0",
		apply: binary(">>", isZero, (value) => value >> 0)
	},
	{
		example: "-2146893048 >>> 0",
		apply: binary(">>>", isZero, (value) => value >>> 0)
	},
	{
		example: "0x80090308 - 0x100000000",
		apply: binary("-", isTwoTo32, (value) => value - TWO_TO_32)
	}
];
/** The status code that is written at a literal, together with the operators around it; undefined where there is none. */
function notationOf(literal, text) {
	if (literal.type === "TemplateLiteral") return templateNotationOf(literal, text);
	if (literal.type !== "Literal") return void 0;
	if (typeof literal.value === "string") return textNotationOf(literal, literal.value, textOf(literal, text));
	if (typeof literal.value === "number") return numberNotationOf(literal, text);
	return "bigint" in literal ? bigintNotationOf(literal, textOf(literal, text)) : void 0;
}
function literalNotationOf(raw) {
	return literalNotations.find((row) => row.pattern.test(raw));
}
function digitsOf(raw) {
	const digits = raw.replace(/_|[n.]$/gu, "");
	return BigInt(/^0[0-7]+$/u.test(digits) ? `0o${digits}` : digits);
}
function numberNotationOf(literal, text) {
	if (literal.value < SMALLEST_CODE) return void 0;
	const raw = textOf(literal, text);
	const row = literalNotationOf(raw);
	if (row === void 0 || raw.endsWith("n")) return void 0;
	const magnitude = digitsOf(raw);
	const { node, value } = withOperators(literal, Number(magnitude));
	const code = codeOf(value);
	if (code === void 0) return void 0;
	return {
		node,
		code,
		representation: value < 0 ? "int32" : "unsigned",
		hasConstant: true,
		name: row.name,
		certain: row.isCertain(raw, magnitude)
	};
}
function withOperators(literal, literalValue) {
	let node = literal;
	let value = literalValue;
	for (;;) {
		const { parent } = node;
		if (parent === void 0) return {
			node,
			value
		};
		const operand = node;
		const operandValue = value;
		const applied = compositeNotations.map((row) => row.apply(parent, operand, operandValue)).find((result) => result !== void 0);
		if (applied === void 0) return {
			node,
			value
		};
		node = parent;
		value = applied;
	}
}
function codeOf(value) {
	if (!Number.isInteger(value) || value < -2147483648 || value > 4294967295) return void 0;
	return value === 0 ? void 0 : lookup(toUnsigned(value));
}
function bigintNotationOf(literal, raw) {
	const row = literalNotationOf(raw);
	if (row === void 0 || !raw.endsWith("n")) return void 0;
	const magnitude = digitsOf(raw);
	const { parent } = literal;
	const isNegative = parent?.type === "UnaryExpression" && parent.operator === "-";
	const code = codeOf(Number(isNegative ? -magnitude : magnitude));
	if (code === void 0) return void 0;
	return {
		node: isNegative ? parent : literal,
		code,
		representation: "bigint",
		hasConstant: !isNegative,
		name: row.name,
		certain: row.isCertain(raw, magnitude)
	};
}
function textNotationOf(node, value, raw) {
	const row = textNotations.find(({ pattern }) => pattern.test(value));
	if (row === void 0 || raw.slice(1, -1) !== value) return void 0;
	const code = codeOf(Number.parseInt(value, 16));
	if (code === void 0) return void 0;
	return {
		node,
		code,
		representation: "hex",
		hasConstant: true,
		name: row.name,
		certain: row.certain
	};
}
function templateNotationOf(node, text) {
	const [quasi] = node.quasis;
	if (quasi === void 0 || node.expressions.length > 0) return void 0;
	if (node.parent.type === "TaggedTemplateExpression") return void 0;
	return textNotationOf(node, quasi.value.raw, textOf(node, text));
}
/** The status code that a whole expression is, where it is one notation and nothing more. */
function writtenCodeOf(expression, text) {
	let literal = expression;
	while (literal.type === "UnaryExpression" || literal.type === "BinaryExpression") literal = literal.type === "UnaryExpression" ? literal.argument : literal.left;
	const notation = notationOf(literal, text);
	return notation?.node === expression ? notation : void 0;
}
//#endregion
//#region ../sspi-analysis/src/surroundings.ts
function memoized(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		known.set(key, value);
		return value;
	};
}
/** Prepares the answers for one file; `notations` are all that its literals hold. */
function createSurroundings(file, notations) {
	const isKnownCode = (node) => {
		const inner = unwrap(node);
		return (notations.get(node) ?? notations.get(inner))?.certain === true || tableNameOf(inner) !== void 0;
	};
	const knownCodesIn = memoized((construct) => alternativesIn(construct).filter(isKnownCode));
	const functionsWithCodes = memoized((ast) => functionsAroundCodes(ast, notations));
	return {
		file,
		isKnownCode,
		isBesideKnownCode: (node) => {
			const construct = alternativesAround(node);
			return construct !== void 0 && knownCodesIn(construct).slice(0, 2).some((other) => other !== node);
		},
		isComparedWithKnownCode: memoized((variable) => variable.references.some(({ identifier }) => counterpartsOf(identifier).some(isKnownCode))),
		hasOtherCodeInFunction: (node) => functionsWithCodes(file.ast).has(enclosingFunctionOf(node))
	};
}
function functionsAroundCodes(ast, notations) {
	const found = /* @__PURE__ */ new Set();
	for (const { node, certain } of notations.values()) if (certain) found.add(enclosingFunctionOf(node));
	walk(ast, (node) => {
		if (node.type === "Identifier" && tableNameOf(node) !== void 0) found.add(enclosingFunctionOf(node));
	});
	return found;
}
/** Every notation of a status code in a tree, by its outermost node. */
function notationsIn(ast, text) {
	const notations = /* @__PURE__ */ new Map();
	walk(ast, (node) => {
		if (node.type !== "Literal" && node.type !== "TemplateLiteral") return;
		const notation = notationOf(node, text);
		if (notation !== void 0) notations.set(notation.node, notation);
	});
	return notations;
}
//#endregion
//#region ../sspi-analysis/src/zero-results.ts
/** Zeros that stand for `SEC_E_OK`: only beside the result of an SSPI call, whatever the names. */
function findZeroResults(file) {
	const ok = lookup(0);
	const found = [];
	if (ok === void 0) return found;
	walk(file.ast, (node) => {
		if (!isZero(node) || !counterpartsOf(node).some((other) => isSspiCallResult(other, file))) return;
		const row = literalNotations.find(({ pattern }) => pattern.test(textOf(node, file.text)));
		if (row === void 0) return;
		found.push({
			node,
			code: ok,
			representation: "unsigned",
			hasConstant: true,
			name: row.name,
			certain: false,
			context: "compared-with-result",
			reason: "it is compared with the result of an SSPI call"
		});
	});
	return found;
}
//#endregion
//#region ../sspi-analysis/src/find-magic-literals.ts
/** The magic literals of a file and the codes that are none. Never throws, whatever the tree. */
function findMagicLiterals(file) {
	const recognised = {
		magic: [],
		exempt: []
	};
	if (!(file.settings.checkZero === true || mayHoldStatusCode(file.text))) return recognised;
	const skipped = file.settings.checkGenerated === true ? void 0 : generatedReasonOf(file);
	if (skipped !== void 0) return {
		...recognised,
		skipped
	};
	const notations = notationsIn(file.ast, file.text);
	const surroundings = createSurroundings(file, notations);
	for (const notation of notations.values()) judge(notation, surroundings, recognised);
	if (file.settings.checkZero === true) recognised.magic.push(...findZeroResults(file));
	recognised.magic.sort(bySourceOrder);
	recognised.exempt.sort(bySourceOrder);
	return {
		...recognised,
		magic: withOneRepresentation(recognised.magic)
	};
}
function bySourceOrder(a, b) {
	return a.node.range[0] - b.node.range[0];
}
function judge(notation, surroundings, { magic, exempt }) {
	const exemption = exemptionOf(notation);
	const context = exemption?.kind === "definition" ? void 0 : statusContextOf(notation, surroundings);
	if (context !== void 0) magic.push({
		...notation,
		context: context.name,
		reason: context.reason
	});
	else if (exemption !== void 0) exempt.push({
		...notation,
		exemption: exemption.name,
		reason: exemption.reason
	});
	else if (notation.certain) magic.push({
		...notation,
		context: "certain-notation",
		reason: "its notation is that of a status code"
	});
}
function withOneRepresentation(findings) {
	const numbers = /* @__PURE__ */ new Set();
	for (const finding of findings) if (!isSameInBoth(finding)) numbers.add(finding.representation);
	const preferred = numbers.has("int32") && !numbers.has("unsigned") ? "int32" : "unsigned";
	return findings.map((finding) => isSameInBoth(finding) ? {
		...finding,
		representation: preferred
	} : finding);
}
//#endregion
//#region ../sspi-analysis/src/import-sources.ts
/** In the order in which new import lines are written. */
const representations = [
	"unsigned",
	"int32",
	"bigint",
	"hex"
];
/** The entry points of a package that is laid out like `sspi-status`. */
function importSourcesOf(specifier) {
	return {
		unsigned: specifier,
		int32: `${specifier}/int32`,
		bigint: `${specifier}/bigint`,
		hex: `${specifier}/hex`
	};
}
//#endregion
//#region ../sspi-analysis/src/left-alone-reasons.ts
/** Why a magic literal stays: a stable word for machines, a sentence for people. */
const leftAloneReasons = {
	text: "Texts are not changed by this transform.",
	"no-module-system": "The file has no module system that could import a constant.",
	"no-constant": "No constant has this value: a bigint below zero is not one of the entry points.",
	"comment-inside": "A comment inside the expression would be lost.",
	"class-key": "A computed key could become part of the field above it.",
	"type-member": "The key of a type can only be a literal here.",
	delete: "A name cannot be deleted.",
	"as-const": "Only a literal can be followed by `as const`.",
	"enum-member": "The value of an enum member would no longer be known at compile time.",
	ambient: "An ambient declaration can only hold a literal.",
	with: "Inside `with`, the name could mean something else.",
	"asm-js": "Code that says \"use asm\" can only hold literals.",
	"ambiguous-syntax": "A name at this place would be read as the start of something else.",
	"serialized-function": "The function runs elsewhere, where an import is out of reach.",
	generated: "The file is generated.",
	minified: "The file is minified."
};
//#endregion
//#region ../sspi-analysis/src/line-index.ts
const LINE_END$1 = /\r\n|[\n\r\u2028\u2029]/gu;
/** Returns a function from an offset (0 … `text.length`) to its position; lines end at CR, LF, CRLF, U+2028 and U+2029. */
function createLineIndex(text) {
	const starts = [0];
	for (const end of text.matchAll(LINE_END$1)) starts.push(end.index + end[0].length);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
//#endregion
//#region ../sspi-analysis/src/module-system.ts
/** The module system in which a file takes its imports, or undefined where it has none that is sure. */
function moduleSystemOf(file, hint) {
	const { ast, path = "" } = file;
	if (ast.body.some(isModuleSyntax) || hasImportMeta(ast)) return "esm";
	if (isTypeScriptPath(path) && !/\.[mc]ts$/u.test(path)) return requiresItself(file) ? "commonjs" : void 0;
	if (requiresItself(file)) return "commonjs";
	if (/\.m[jt]s$/u.test(path)) return "esm";
	if (/\.c[jt]s$/u.test(path)) return "commonjs";
	if (hint === void 0 || isHostScript(file)) return void 0;
	return hint === "module" ? "esm" : "commonjs";
}
function isTypeScriptPath(path) {
	return /\.[mc]?tsx?$/u.test(path);
}
function isModuleSyntax(statement) {
	switch (statement.type) {
		case "ImportDeclaration":
		case "ExportAllDeclaration":
		case "ExportDefaultDeclaration":
		case "ExportNamedDeclaration":
		case "TSExportAssignment":
		case "TSImportEqualsDeclaration": return true;
		default: return false;
	}
}
function hasImportMeta(ast) {
	let found = false;
	walk(ast, (node) => {
		if (node.type === "MetaProperty" && node.meta.name === "import") found = true;
	});
	return found;
}
const COMMONJS_NAMES = new Set([
	"require",
	"module",
	"exports"
]);
const GUARD = /\btypeof\s+(?:module|exports|require|define)\b|\bdefine\.amd\b/u;
/** Whether a file surely runs as CommonJS: it requires at its top level, or uses `exports` and never asks for it. */
function requiresItself(file) {
	const free = freeNames(file.scopeManager);
	if (![...COMMONJS_NAMES].some((name) => free.has(name))) return false;
	if (file.ast.body.some((statement) => requireCallsOf(statement).length > 0)) return free.has("require");
	if (GUARD.test(file.text)) return false;
	return usesCommonJs(file.ast);
}
function usesCommonJs(ast) {
	let found = false;
	walk(ast, (node) => {
		if (isRequireCall(node)) found = true;
		if (node.type === "AssignmentExpression" && isExports(node.left)) found = true;
	});
	return found;
}
function isExports(node) {
	if (node.type !== "MemberExpression") return false;
	const { object } = node;
	if (object.type !== "Identifier") return isExports(object);
	return object.name === "exports" || object.name === "module" && lastNameOf(node) === "exports";
}
function isRequireCall(node) {
	return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require";
}
/** The `require(…)` calls of a top-level statement that surely run: initialisers, assignments, bare calls. */
function requireCallsOf(statement) {
	switch (statement.type) {
		case "VariableDeclaration": return statement.declarations.flatMap(({ init }) => init === null ? [] : requireCallsIn(init));
		case "ExpressionStatement": return requireCallsIn(statement.expression);
		default: return [];
	}
}
function requireCallsIn(expression) {
	if (isRequireCall(expression)) return [expression];
	switch (expression.type) {
		case "MemberExpression": return requireCallsIn(expression.object);
		case "CallExpression": return requireCallsIn(expression.callee);
		case "AssignmentExpression": return requireCallsIn(expression.right);
		default: return [];
	}
}
const HOST_NAMES = new Set([
	"Interceptor",
	"NativeFunction",
	"NativeCallback",
	"Java",
	"ObjC"
]);
/** A Frida script is loaded as a text into another process, where it has no modules. */
function isHostScript({ scopeManager }) {
	const free = freeNames(scopeManager);
	return [...HOST_NAMES].some((name) => free.has(name));
}
/** Names that a file uses and does not declare. */
function freeNames(scopeManager) {
	const names = /* @__PURE__ */ new Set();
	const [globalScope] = scopeManager?.scopes ?? [];
	for (const { identifier } of globalScope?.through ?? []) if (identifier.type === "Identifier") names.add(identifier.name);
	for (const { name, defs, references } of globalScope?.variables ?? []) if (defs.length === 0 && references.length > 0) names.add(name);
	return names;
}
//#endregion
//#region ../sspi-analysis/src/constant-bindings.ts
/** Every binding in a file that an import or `require` of the constants' sources made. */
function importedBindingsOf({ ast, scopeManager }, sources) {
	if (scopeManager === null) return [];
	return ast.body.flatMap((statement) => {
		const variables = scopeManager.getDeclaredVariables(statement);
		switch (statement.type) {
			case "ImportDeclaration": return statement.importKind === "type" ? [] : statement.specifiers.filter(isValueSpecifier).flatMap((specifier) => bindingsOf(scopeManager.getDeclaredVariables(specifier), representationOfSource(statement.source, sources), {
				imported: importedNameOf(specifier),
				from: 0
			}));
			case "TSImportEqualsDeclaration": return statement.moduleReference.type === "TSExternalModuleReference" ? bindingsOf(variables, representationOfSource(statement.moduleReference.expression, sources), {
				imported: void 0,
				from: 0
			}) : [];
			case "VariableDeclaration": return statement.declarations.flatMap((declarator) => requiredBindings(declarator, scopeManager.getDeclaredVariables(declarator), sources));
			default: return [];
		}
	});
}
function isValueSpecifier(specifier) {
	return specifier.type !== "ImportSpecifier" || specifier.importKind !== "type";
}
function bindingsOf(variables, representation, binding) {
	return representation === void 0 ? [] : variables.map((variable) => ({
		variable,
		representation,
		...binding
	}));
}
function representationOfSource(source, sources) {
	if (source.type !== "Literal") return void 0;
	return representations.find((representation) => sources[representation] === source.value);
}
function importedNameOf(specifier) {
	if (specifier.type === "ImportNamespaceSpecifier") return void 0;
	if (specifier.type === "ImportDefaultSpecifier") return "default";
	return specifier.imported.type === "Identifier" ? specifier.imported.name : specifier.imported.value;
}
function requiredBindings({ id, init, range }, variables, sources) {
	if (init === null || !isRequireCall(init)) return [];
	const [source] = init.arguments;
	const representation = source === void 0 ? void 0 : representationOfSource(source, sources);
	const [, from] = range;
	if (id.type === "Identifier") return bindingsOf(variables, representation, {
		imported: void 0,
		from
	});
	if (id.type !== "ObjectPattern") return [];
	return id.properties.flatMap((property) => {
		if (property.type !== "Property" || property.value.type !== "Identifier") return [];
		const { name } = property.value;
		const imported = propertyNameOf(property.key, property.computed);
		const named = variables.filter((variable) => variable.name === name);
		return imported === void 0 ? [] : bindingsOf(named, representation, {
			imported,
			from
		});
	});
}
/** What to write at a place for a constant that is in scope there, or undefined. */
function constantInScope(finding, file, imported) {
	const { node, representation } = finding;
	const scope = file.scopeManager === null ? null : scopeOf(node, file.scopeManager);
	if (scope === null) return void 0;
	const name = finding.code.name;
	for (const binding of imported) {
		if (!(binding.representation === representation && (binding.imported ?? name) === name) || node.range[0] < binding.from) continue;
		if (resolve(binding.variable.name, scope) !== binding.variable) continue;
		return binding.imported === void 0 ? `${binding.variable.name}.${name}` : binding.variable.name;
	}
	return isDeclaredConstant(resolve(name, scope), finding, file.text) ? name : void 0;
}
/** The variable that a name means in a scope. */
function resolve(name, scope) {
	for (let current = scope; current !== null; current = current.upper) {
		const variable = current.set.get(name);
		if (variable !== void 0) return variable;
	}
}
/** Whether the file itself declares the constant, before the place and with the same number. */
function isDeclaredConstant(variable, { node, code, representation }, text) {
	const declarator = variable?.defs[0]?.node;
	if (variable?.defs.length !== 1 || declarator?.type !== "VariableDeclarator") return false;
	if (declarator.parent.kind !== "const" || declarator.id.type !== "Identifier" || declarator.init === null) return false;
	const written = writtenCodeOf(declarator.init, text);
	return written?.code.value === code.value && written.representation === representation && declarator.range[1] <= node.range[0];
}
//#endregion
//#region ../sspi-analysis/src/insertion-point.ts
const DIRECTIVE = /^\s*(?:@ts-(?:ignore|expect-error)|eslint-disable-next-line|prettier-ignore|biome-ignore|oxlint-disable-next-line|deno-lint-ignore|(?:istanbul|c8|v8|node:coverage)\s+ignore|\$Flow(?:FixMe|Issue|ExpectedError)|@__PURE__|#__PURE__)/u;
const FILE_HEADER = /@license|@preserve|@copyright|copyright|licen[sc]e|spdx|@flow|@jsx|@jest-environment|@vitest-environment|@fileoverview|@file\b|@module|@format|@generated/iu;
/** The place of a new import line: after the leading imports, else after directives and the file's header comments. */
function insertionPointOf(file, system, firstUse) {
	const lastImport = lastLeadingImport(file.ast, system, firstUse);
	if (lastImport !== void 0) return afterLine(file.text, lastImport.range[1]);
	return atTop(file);
}
function lastLeadingImport(ast, system, firstUse) {
	const isImport = (statement) => {
		if (system === "esm") return statement.type === "ImportDeclaration" || statement.type === "TSImportEqualsDeclaration";
		return requireCallsOf(statement).length > 0 && statement.range[1] <= firstUse;
	};
	const first = system === "esm" ? ast.body.findIndex(isImport) : directiveCountOf(ast);
	if (first === -1) return void 0;
	const run = ast.body.slice(first);
	const end = run.findIndex((statement) => !isImport(statement));
	return end === -1 ? run.at(-1) : run[end - 1];
}
function directiveCountOf(ast) {
	const end = ast.body.findIndex((statement) => !isDirective(statement));
	return end === -1 ? ast.body.length : end;
}
function isDirective(statement) {
	return statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string";
}
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;
/** After the line that ends a statement, with a comment that trails it; right behind it where code follows. */
function afterLine(text, end) {
	const lineEnd = end + (/^[^\S\r\n\u2028\u2029]*(?:\/\/[^\r\n\u2028\u2029]*|(?:\/\*(?:(?!\*\/)[^\r\n\u2028\u2029])*\*\/[^\S\r\n\u2028\u2029]*)*)/u.exec(text.slice(end))?.[0].length ?? 0);
	LINE_END.lastIndex = lineEnd;
	const next = LINE_END.exec(text);
	if (next?.index === lineEnd) return {
		offset: lineEnd + next[0].length,
		lineEnd: "after"
	};
	return lineEnd === text.length ? {
		offset: lineEnd,
		lineEnd: "before"
	} : {
		offset: end,
		lineEnd: "both"
	};
}
/** After hashbang, directives, licence and file pragmas; before the comments that belong to the first statement. */
function atTop(file) {
	const { ast, text } = file;
	const directives = directiveCountOf(ast);
	const lastDirective = ast.body[directives - 1];
	const from = lastDirective?.range[1] ?? startOf(text);
	const until = ast.body[directives]?.range[0] ?? text.length;
	const comments = commentsBetween(text, from, until);
	const lastHeader = comments.findLast((comment, index) => isHeader(comment, comments[index + 1]?.start ?? until, text));
	if (lastHeader !== void 0) return afterLine(text, lastHeader.end);
	if (lastDirective !== void 0) return afterLine(text, from);
	return {
		offset: from,
		lineEnd: "after"
	};
}
/** Behind a byte-order mark and a hashbang line. */
function startOf(text) {
	return /^\uFEFF?(?:#![^\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$))?/u.exec(text)?.[0].length ?? 0;
}
function isHeader({ end, value }, nextStart, text) {
	if (DIRECTIVE.test(value)) return false;
	if (FILE_HEADER.test(value) || value.startsWith("!")) return true;
	return (text.slice(end, nextStart).match(LINE_END)?.length ?? 0) > 1 || !value.startsWith("*");
}
const COMMENT = /\/\/([^\r\n\u2028\u2029]*)|\/\*((?:(?!\*\/)[\s\S])*)\*\//gu;
/** The comments of a stretch that holds nothing but white space and comments. */
function commentsBetween(text, from, until) {
	return [...text.slice(from, until).matchAll(COMMENT)].map((found) => ({
		start: from + found.index,
		end: from + found.index + found[0].length,
		value: found[1] ?? found[2] ?? ""
	}));
}
//#endregion
//#region ../sspi-analysis/src/source-style.ts
/** Reads the style off the first statements of a file; defaults where it has none to follow. */
function sourceStyleOf({ ast, text }) {
	const first = ast.body.find(isImport) ?? ast.body[0];
	return {
		quote: quoteOf(first === void 0 ? "" : textOf(first, text), text),
		semicolon: hasSemicolons(ast, text) ? ";" : "",
		padding: /\{\S/u.test(ast.body.filter(isImport).map((node) => textOf(node, text)).join("\n")) ? "" : " ",
		lineEnd: /\r\n|[\n\r]/u.exec(text)?.[0] ?? "\n",
		indent: /^(?:\t| {2,8})(?=[^\s*])/mu.exec(text)?.[0] ?? "  ",
		keyword: requireKeywordOf(ast)
	};
}
function isImport(statement) {
	return statement.type === "ImportDeclaration" || requireCallsOf(statement).length > 0;
}
function quoteOf(firstText, text) {
	const [first] = /["']/u.exec(firstText) ?? /["']/u.exec(text) ?? [];
	return first === "\"" ? "\"" : "'";
}
const TERMINATED = new Set([
	"ImportDeclaration",
	"VariableDeclaration",
	"ExpressionStatement"
]);
function hasSemicolons(ast, text) {
	const first = ast.body.find(isImport) ?? ast.body.find(({ type }) => TERMINATED.has(type));
	return first === void 0 ? text.includes(";") : textOf(first, text).endsWith(";");
}
function requireKeywordOf(ast) {
	const declared = ast.body.find((statement) => statement.type === "VariableDeclaration" && statement.declarations.some(({ init }) => init !== null && isRequireCall(init)));
	return declared?.kind === "var" || declared?.kind === "let" ? declared.kind : "const";
}
//#endregion
//#region ../sspi-analysis/src/plan-import.ts
/** The edits that import constants: into an existing import where there is one, else one new line a source. */
function planImports(imports, target) {
	const edits = [];
	const lines = [];
	const style = sourceStyleOf(target.file);
	for (const representation of representations) {
		const ofSource = imports.filter((one) => one.representation === representation).sort(byName);
		if (ofSource.length === 0) continue;
		const list = mergeableList(representation, target);
		const specifiers = ofSource.map((one) => specifierText(one, target.system));
		if (list === void 0) lines.push(importLine(specifiers, target.sources[representation], target.system, style));
		else edits.push(mergeInto(list, specifiers, target.file.text));
	}
	if (lines.length > 0) edits.push(insertLines(lines, target, style));
	return edits;
}
/** Whether every constant can go into an import that is there already. */
function canMergeAll(imports, target) {
	return imports.every(({ representation }) => mergeableList(representation, target) !== void 0);
}
function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}
function specifierText({ name, local }, system) {
	if (name === local) return name;
	return system === "esm" ? `${name} as ${local}` : `${name}: ${local}`;
}
function mergeableList(representation, { file, system, sources, firstUse }) {
	for (const statement of file.ast.body) {
		const list = system === "esm" ? importedList(statement, file.text) : requiredList(statement, firstUse);
		if (list !== void 0 && representationOfSource(list.source, sources) === representation) return list;
	}
}
function importedList(statement, text) {
	if (statement.type !== "ImportDeclaration" || statement.importKind === "type") return void 0;
	const { specifiers, source } = statement;
	if (specifiers.some(({ type }) => type === "ImportNamespaceSpecifier")) return void 0;
	const named = specifiers.filter(({ type }) => type === "ImportSpecifier");
	const open = text.slice(0, source.range[0]).lastIndexOf("{") + 1;
	if (named.length === 0 && open <= statement.range[0]) return void 0;
	return {
		first: named[0],
		last: named.at(-1),
		open,
		source
	};
}
function requiredList(statement, firstUse) {
	if (statement.type !== "VariableDeclaration" || statement.range[1] > firstUse) return void 0;
	for (const { id, init } of statement.declarations) {
		if (id.type !== "ObjectPattern" || init === null || !isRequireCall(init)) continue;
		const [source] = init.arguments;
		if (source === void 0 || id.properties.some(({ type }) => type === "RestElement")) continue;
		return {
			first: id.properties[0],
			last: id.properties.at(-1),
			open: id.range[0] + 1,
			source
		};
	}
}
function mergeInto({ first, last, open }, specifiers, text) {
	if (first === void 0 || last === void 0) return {
		start: open,
		end: open,
		text: ` ${specifiers.join(", ")}${text[open] === "}" ? " " : ""}`
	};
	const separator = /^\s*(?:\r\n|[\n\r])\s*$/u.exec(text.slice(open, first.range[0]))?.[0] ?? " ";
	const [, end] = last.range;
	return {
		start: end,
		end,
		text: specifiers.map((specifier) => `,${separator}${specifier}`).join("")
	};
}
const LONGEST_LINE = 100;
function importLine(specifiers, source, system, style) {
	const { padding, quote, semicolon, keyword, lineEnd } = style;
	const quoted = `${quote}${source}${quote}`;
	const [head, tail] = system === "esm" ? ["import", ` from ${quoted}${semicolon}`] : [keyword, ` = require(${quoted})${semicolon}`];
	const line = `${head} {${padding}${specifiers.join(", ")}${padding}}${tail}`;
	if (line.length <= LONGEST_LINE) return line;
	return `${head} {${lineEnd}${specifiers.map((specifier) => `${style.indent}${specifier},${lineEnd}`).join("")}}${tail}`;
}
function insertLines(lines, { file, system, firstUse }, { lineEnd }) {
	const point = insertionPointOf(file, system, firstUse);
	const before = point.lineEnd === "after" ? "" : lineEnd;
	const after = point.lineEnd === "before" ? "" : lineEnd;
	return {
		start: point.offset,
		end: point.offset,
		text: `${before}${lines.join(lineEnd)}${after}`
	};
}
//#endregion
//#region ../sspi-analysis/src/plan-name.ts
const SUFFIXES = {
	unsigned: "",
	int32: "_INT32",
	bigint: "_BIGINT",
	hex: "_HEX"
};
/** The local name of an imported constant: its own, else with its representation, else numbered. */
function planName(name, representation, isTaken) {
	if (!isTaken(name)) return name;
	const base = `${name}${SUFFIXES[representation]}`;
	if (base !== name && !isTaken(base)) return base;
	let number = 2;
	while (isTaken(`${base}_${number}`)) number += 1;
	return `${base}_${number}`;
}
//#endregion
//#region ../sspi-analysis/src/plan-replacement.ts
/** What stands in the way of a name at a place; the first obstacle is the reason. */
const obstacles = [
	["comment-inside", hasCommentInside],
	["delete", ({ parent }) => parent?.type === "UnaryExpression" && parent.operator === "delete"],
	["as-const", isConstAsserted],
	["class-key", isClassKey],
	["type-member", isTypeMemberKey],
	["ambiguous-syntax", isAmbiguousWithName],
	["enum-member", (node) => isInside(node, isEnum)],
	["ambient", (node, file) => isDeclarationFile(file) || isInside(node, isAmbient)],
	["with", (node) => isInside(node, ({ type }) => type === "WithStatement")],
	["asm-js", (node) => isInside(node, isAsmFunction)],
	["serialized-function", (node) => isInside(node, isSerializedFunction)]
];
/** Why a finding cannot become a name where it stands, or undefined. */
function obstacleOf({ node, hasConstant }, file) {
	if (!hasConstant) return "no-constant";
	return obstacles.find(([, stands]) => stands(node, file))?.[0];
}
/** The edit that writes a constant, by its name in this file, where a finding stands. */
function planReplacement({ node, code, representation }, name, text) {
	const [start, end] = node.range;
	const replacement = inPlace(node, name);
	return {
		start,
		end,
		text: `${isNameEnd(text.slice(Math.max(0, start - 2), start)) && isNameStart(replacement) ? " " : ""}${replacement}${isNamePart(text.slice(end, end + 2)) && isNameEnd(replacement) ? " " : ""}`,
		replaces: {
			code: code.name,
			representation
		}
	};
}
function inPlace(node, name) {
	const { parent } = node;
	switch (parent?.type) {
		case "Property":
		case "PropertyDefinition":
		case "MethodDefinition":
		case "AccessorProperty": return parent.key === node && !parent.computed ? `[${name}]` : name;
		case "TSLiteralType": return `typeof ${name}`;
		case "JSXAttribute": return `{${name}}`;
		default: return name;
	}
}
const isNameStart = (text) => /^[\p{ID_Start}$_\\]/u.test(text);
const isNamePart = (text) => /^[\p{ID_Continue}$\\\u200c\u200d]/u.test(text);
const isNameEnd = (text) => /[\p{ID_Continue}$\\\u200c\u200d]$/u.test(text);
function isInside(node, isAround) {
	for (let current = node.parent; current !== void 0; current = current.parent) if (isAround(current)) return true;
	return false;
}
function hasCommentInside(node, { text }) {
	if (node.type === "Literal" || node.type === "TemplateLiteral") return false;
	const written = textOf(node, text);
	return written.includes("/*") || written.includes("//") || written.includes("<!--") || written.includes("-->");
}
function isConstAsserted({ parent }) {
	if (parent?.type !== "TSAsExpression" && parent?.type !== "TSTypeAssertion") return false;
	const { typeAnnotation: type } = parent;
	return type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "const";
}
function isClassKey(node, { text }) {
	const { parent: member } = node;
	if (member?.type !== "PropertyDefinition" && member?.type !== "MethodDefinition" && member?.type !== "AccessorProperty") return false;
	if (member.key !== node || member.computed || member.range[0] !== node.range[0]) return false;
	const { body } = member.parent;
	const above = body[body.indexOf(member) - 1];
	return (above?.type === "PropertyDefinition" || above?.type === "AccessorProperty") && !textOf(above, text).endsWith(";");
}
const TYPE_MEMBERS = new Set([
	"TSPropertySignature",
	"TSMethodSignature",
	"TSAbstractPropertyDefinition",
	"TSAbstractMethodDefinition",
	"TSAbstractAccessorProperty",
	"ObjectTypeProperty"
]);
function isTypeMemberKey({ parent }) {
	return parent !== void 0 && TYPE_MEMBERS.has(parent.type);
}
/**
* `a < NAME, b > (c)` is a generic call, `a ? (NAME) : b => c` an arrow function with a result type, where the number
* was neither.
*/
function isAmbiguousWithName(node, { text }) {
	const { parent } = node;
	if (parent?.type === "BinaryExpression") return parent.operator === "<" && parent.right === node && node.type !== "Literal";
	if (parent?.type !== "ConditionalExpression" || parent.consequent !== node) return false;
	return /\(\s*$/u.test(text.slice(parent.test.range[1], node.range[0]));
}
function isEnum({ type }) {
	return type === "TSEnumDeclaration" || String(type) === "EnumDeclaration";
}
function isDeclarationFile({ path }) {
	return path !== void 0 && /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u.test(path);
}
function isAmbient(node) {
	return "declare" in node && node.declare === true;
}
function isAsmFunction(node) {
	if (!isFunction(node) || node.body?.type !== "BlockStatement") return false;
	const [first] = node.body.body;
	return first?.type === "ExpressionStatement" && first.expression.type === "Literal" && first.expression.value === "use asm";
}
const SERIALIZERS = new Set([
	"evaluate",
	"evaluateHandle",
	"evaluateAll",
	"evaluateOnNewDocument",
	"$eval",
	"$$eval",
	"addInitScript",
	"waitForFunction",
	"executeScript",
	"executeAsyncScript",
	"createScript"
]);
function isSerializedFunction(node) {
	if (!isFunction(node)) return false;
	const { parent } = node;
	if (parent.type === "MemberExpression") return parent.object === node && isCallOfToString(parent);
	if (parent.type !== "CallExpression" || !parent.arguments.some((argument) => argument === node)) return false;
	const name = calleeNameOf(parent);
	return name !== void 0 && SERIALIZERS.has(name);
}
function isCallOfToString(member) {
	return member.property.type === "Identifier" && member.property.name === "toString";
}
//#endregion
//#region ../sspi-analysis/src/taken-names.ts
/** Names that cannot be given to an import, because a place of use would read something else by them. */
function takenNamesAt(places, file) {
	const { scopeManager } = file;
	if (scopeManager === null) return () => false;
	const scopes = new Set(scopeManager.scopes.filter(({ type }) => type === "global" || type === "module"));
	for (const place of places) for (let scope = scopeOf(place, scopeManager); scope !== null && !scopes.has(scope); scope = scope.upper) scopes.add(scope);
	const free = freeNames(scopeManager);
	return (name) => free.has(name) || [...scopes].some(({ set }) => set.has(name));
}
//#endregion
//#region ../sspi-analysis/src/plan-constants.ts
/** Plans the constants for the findings of one file. */
function planConstants(findings, file, options) {
	const bindings = importedBindingsOf(file, options.sources);
	const plans = /* @__PURE__ */ new Map();
	const homeless = [];
	for (const finding of findings) {
		const leftAlone = obstacleOf(finding, file);
		const name = leftAlone === void 0 ? nameInScope(finding, file, bindings) : void 0;
		if (leftAlone !== void 0) plans.set(finding, {
			finding,
			leftAlone
		});
		else if (name === void 0) homeless.push(finding);
		else plans.set(finding, {
			finding,
			replacement: planReplacement(finding, name, file.text),
			needsImport: false
		});
	}
	const imports = planMissing(homeless, file, options, plans);
	return {
		plans: findings.flatMap((finding) => plans.get(finding) ?? []),
		imports
	};
}
/** A number that is the same in both representations may come from either entry point. */
function nameInScope(finding, file, bindings) {
	const name = constantInScope(finding, file, bindings);
	if (name !== void 0 || !isSameInBoth(finding)) return name;
	const representation = finding.representation === "int32" ? "unsigned" : "int32";
	return constantInScope({
		...finding,
		representation
	}, file, bindings);
}
function planMissing(homeless, file, { sources, moduleHint }, plans) {
	const system = moduleSystemOf(file, moduleHint);
	const [first] = homeless;
	if (first === void 0) return [];
	const leaveAll = () => {
		for (const finding of homeless) plans.set(finding, {
			finding,
			leftAlone: "no-module-system"
		});
		return [];
	};
	if (system === void 0) return leaveAll();
	const target = {
		file,
		system,
		sources,
		firstUse: first.node.range[0]
	};
	const imports = newImportsFor(homeless, file);
	if (!mayAddLines(file) && !canMergeAll([...imports.values()], target)) return leaveAll();
	for (const finding of homeless) {
		const local = imports.get(keyOf(finding))?.local ?? finding.code.name;
		plans.set(finding, {
			finding,
			replacement: planReplacement(finding, local, file.text),
			needsImport: true
		});
	}
	return planImports([...imports.values()], target);
}
function mayAddLines({ path = "" }) {
	return !/\.(?:vue|svelte|astro)$/u.test(path);
}
function keyOf({ code, representation }) {
	return `${representation} ${code.name}`;
}
function groupedByConstant(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(keyOf(finding));
		if (group === void 0) groups.set(keyOf(finding), [finding]);
		else group.push(finding);
	}
	return groups;
}
function newImportsFor(homeless, file) {
	const groups = groupedByConstant(homeless);
	const imports = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Set();
	for (const representation of representations) for (const [key, findings] of groups) {
		const [finding] = findings;
		if (finding?.representation !== representation) continue;
		const isTaken = takenNamesAt(findings.map(({ node }) => node), file);
		const local = planName(finding.code.name, representation, (name) => given.has(name) || isTaken(name));
		given.add(local);
		imports.set(key, {
			name: finding.code.name,
			local,
			representation
		});
	}
	return imports;
}
//#endregion
//#region ../sspi-analysis/src/text-edit.ts
/**
* Applies edits that do not overlap; every unit outside them stays as it was.
* @throws {RangeError} where two edits overlap or one lies outside the text.
*/
function applyEdits(source, edits) {
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const pieces = [];
	let position = 0;
	for (const edit of sorted) {
		if (edit.start < position || edit.end < edit.start || edit.end > source.length) throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another edit or leaves the text`);
		pieces.push(source.slice(position, edit.start), edit.text);
		position = edit.end;
	}
	pieces.push(source.slice(position));
	return pieces.join("");
}
//#endregion
//#region src/link-tree.ts
/** What Babel's trees call the nodes of TS-ESTree. */
const TS_ESTREE_TYPES = {
	BigIntLiteral: "Literal",
	ClassPrivateProperty: "PropertyDefinition",
	ClassProperty: "PropertyDefinition",
	NumericLiteral: "Literal",
	OptionalCallExpression: "CallExpression",
	OptionalMemberExpression: "MemberExpression",
	StringLiteral: "Literal"
};
function isProgram(node) {
	return node.type === "Program" && Array.isArray(node["body"]);
}
/**
* Makes a parser's tree one of the vocabulary that the recogniser reads: TS-ESTree with `parent` and `range`.
* @throws {TypeError} where there is no program in it.
*/
function linkTree(tree) {
	const root = programIn(tree);
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		node.type = TS_ESTREE_TYPES[node.type] ?? node.type;
		node["range"] ??= [node["start"], node["end"]];
		for (const child of childrenOf(node)) {
			child["parent"] = node;
			pending.push(child);
		}
	}
	return root;
}
function programIn(tree) {
	const [root, inner] = [tree, programOf(tree)].map((node) => isTreeNode(node) ? node : void 0);
	const program = inner ?? root;
	if (program === void 0 || !isProgram(program)) throw new TypeError("The parser gave no program.");
	return program;
}
function programOf(tree) {
	return isTreeNode(tree) ? tree["program"] : void 0;
}
function isTreeNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
//#endregion
//#region src/source-error.ts
/** A source that no parser can read. `line` and `column` count from 1, as ESLint's do. */
var SourceError = class extends Error {
	line;
	column;
	constructor(message, line, column) {
		super(message);
		this.name = "SourceError";
		this.line = line;
		this.column = column;
	}
};
//#endregion
//#region src/parse.ts
/** The parser of the command: a fast one first, and jscodeshift's for what that cannot read. */
function createParse(fallback) {
	return (source, path) => {
		try {
			return parseWithOxc(source, path);
		} catch (error) {
			const tree = parseWithJscodeshift(source, path, fallback);
			if (tree !== void 0) return tree;
			throw error;
		}
	};
}
function languageOf(path) {
	if (path.endsWith(".tsx")) return "tsx";
	if (/\.d\.(?:[^./\\]+\.)?[cm]?ts$/u.test(path)) return "dts";
	return /\.[cm]?ts$/u.test(path) ? "ts" : "jsx";
}
function parseWithOxc(source, path) {
	const lang = languageOf(path);
	const result = (0, oxc_parser.parseSync)(path, source, {
		lang,
		range: true
	});
	if (result.errors.length === 0) return linkTree(result.program);
	const asCommonJs = (0, oxc_parser.parseSync)(path, source, {
		lang,
		range: true,
		sourceType: "commonjs"
	});
	if (asCommonJs.errors.length === 0) return linkTree(asCommonJs.program);
	const [error] = result.errors;
	throw sourceErrorAt(error?.message ?? "The source cannot be read.", error?.labels[0]?.start, source);
}
function sourceErrorAt(message, offset, source) {
	if (offset === void 0) return new SourceError(message);
	const mark = source.startsWith("﻿") ? 1 : 0;
	const { line, column } = createLineIndex(source.slice(mark))(Math.max(0, offset - mark));
	return new SourceError(message, line, column);
}
const require$1 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
/** jscodeshift is loaded only here, for a source that needs it. */
function parseWithJscodeshift(source, path, chosen) {
	for (const name of chosen === void 0 ? fallbacksFor(path) : [chosen]) try {
		return linkTree(jscodeshiftParser(name).parse(source));
	} catch {
		continue;
	}
}
function fallbacksFor(path) {
	if (path.endsWith(".tsx")) return ["tsx"];
	return /\.[cm]?ts$/u.test(path) ? ["ts"] : ["flow", "babylon"];
}
function jscodeshiftParser(name) {
	return require$1("jscodeshift/src/getParser")(name, estreeOptionsOf(name));
}
function estreeOptionsOf(name) {
	if (name === "babel" || name === "flow") return void 0;
	const { plugins, ...options } = require$1("jscodeshift/parser/tsOptions");
	const syntax = {
		ts: [...plugins],
		tsx: [...plugins, "jsx"],
		babylon: [
			...plugins.filter((plugin) => plugin !== "typescript"),
			["flow", { all: true }],
			"jsx"
		]
	};
	return {
		...options,
		plugins: [["estree", { classFeatures: true }], ...syntax[name]]
	};
}
//#endregion
//#region src/run/nearest-package.ts
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function keysOf(value) {
	return isRecord(value) ? Object.keys(value) : [];
}
function readPackage(directory) {
	let json;
	try {
		json = JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(directory, "package.json"), "utf8").replace(/^\uFEFF/u, ""));
	} catch {
		return;
	}
	if (!isRecord(json)) return void 0;
	const { name, type, dependencies, devDependencies, peerDependencies, optionalDependencies } = json;
	const listed = [
		dependencies,
		devDependencies,
		peerDependencies,
		optionalDependencies
	].flatMap(keysOf);
	return {
		directory,
		type: type === "module" || type === "commonjs" ? type : void 0,
		importable: new Set(typeof name === "string" ? [name, ...listed] : listed)
	};
}
/** Returns the lookup from a folder to the nearest package.json in it or above; each one is read once. */
function createPackageLookup() {
	const known = /* @__PURE__ */ new Map();
	return function nearestPackageOf(directory) {
		if (known.has(directory)) return known.get(directory);
		const parent = (0, node_path.dirname)(directory);
		const nearest = readPackage(directory) ?? (parent === directory ? void 0 : nearestPackageOf(parent));
		known.set(directory, nearest);
		return nearest;
	};
}
//#endregion
//#region src/run/parser-names.ts
/** jscodeshift's parsers that `--parser` chooses from. */
const parserNames = [
	"babel",
	"flow",
	"ts",
	"tsx"
];
//#endregion
//#region src/jscodeshift-options.ts
const nearestPackageOf = createPackageLookup();
function parserNameOf(value) {
	return parserNames.find((name) => name === value);
}
/** The options of a plan from those that jscodeshift's runner hands over, which are in kebab-case. */
function jscodeshiftOptionsOf(path, options) {
	const { from } = options;
	return {
		parse: createParse(parserNameOf(options["parser"])),
		packageType: nearestPackageOf((0, node_path.dirname)(path))?.type,
		from: typeof from === "string" ? from : void 0,
		includeGenerated: options["include-generated"] === true
	};
}
//#endregion
//#region src/same-program.ts
/** What may stand where a literal stood: a name, a namespace's member, a type query, a JSX value. */
const REPLACEMENT_TYPES = new Set([
	"Identifier",
	"MemberExpression",
	"TSTypeQuery",
	"JSXExpressionContainer",
	"TemplateLiteral"
]);
function editedRangesOf(edits) {
	const replaced = /* @__PURE__ */ new Map();
	const inserted = [];
	let shift = 0;
	for (const { start, end, text, replaces } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const range = [start + shift, start + shift + text.length];
		if (replaces === void 0) inserted.push(range);
		else replaced.set(`${start},${end}`, range);
		shift += text.length - (end - start);
	}
	return {
		replaced,
		inserted
	};
}
/** Whether the output's tree is the source's, but for replaced literals and inserted imports. */
function isSameProgram(before, after, edits) {
	const ranges = editedRangesOf(edits);
	const pending = [[before, after]];
	for (let pair = pending.pop(); pair !== void 0; pair = pending.pop()) {
		const inner = comparePair(pair[0], pair[1], ranges);
		if (inner === void 0) return false;
		for (const one of inner) pending.push(one);
	}
	return true;
}
/** The pairs that are still to compare, or undefined where the two differ. */
function comparePair(before, after, ranges) {
	if (Array.isArray(before) || Array.isArray(after)) return compareLists(before, after, ranges);
	if (!isObject(before) || !isObject(after)) return Object.is(before, after) ? [] : void 0;
	if (isReplacement(before, after, ranges)) return [];
	if (before instanceof RegExp) return String(before) === String(after) ? [] : void 0;
	return compareFields(before, after, ranges);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function compareLists(before, after, { inserted }) {
	if (!Array.isArray(before) || !Array.isArray(after)) return void 0;
	const kept = after.filter((element) => !isInserted(element, inserted));
	if (kept.length !== before.length) return void 0;
	return before.map((element, index) => [element, kept[index]]);
}
function isInserted(value, inserted) {
	const range = rangeOf(value);
	return range !== void 0 && inserted.some(([start, end]) => start <= range[0] && range[1] <= end);
}
function rangeOf(value) {
	if (!isObject(value) || !Array.isArray(value["range"])) return void 0;
	const [start, end] = value["range"];
	return typeof start === "number" && typeof end === "number" ? [start, end] : void 0;
}
function isReplacement(before, after, { replaced }) {
	const range = rangeOf(before);
	const place = range === void 0 ? void 0 : replaced.get(range.join());
	const written = rangeOf(after);
	if (place === void 0 || written === void 0 || !isObject(after)) return false;
	if (!REPLACEMENT_TYPES.has(String(after["type"]))) return false;
	return place[0] <= written[0] && written[1] <= place[1];
}
const POSITIONS = new Set([
	"start",
	"end",
	"range",
	"loc",
	"parent",
	"tokens",
	"comments",
	"extra"
]);
const COMMENTS = /^(?:leading|trailing|inner)Comments$/u;
function compareFields(before, after, ranges) {
	const isKeyReplaced = "key" in before && isReplacement(before["key"], after["key"], ranges);
	const pairs = [];
	for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
		if (POSITIONS.has(key) || COMMENTS.test(key)) continue;
		if (key === "sourceType" || isKeyReplaced && key === "computed") continue;
		pairs.push([before[key], after[key]]);
	}
	return pairs;
}
//#endregion
//#region src/source-file.ts
/**
* What the recogniser reads, made from a source text.
* @throws {SourceError} where the source cannot be read as a program.
*/
function readSourceFile(source, path, { parse, includeGenerated }) {
	const ast = parse(source, path);
	return {
		ast,
		scopeManager: (0, _typescript_eslint_scope_manager.analyze)(ast, {
			sourceType: ast.sourceType,
			lib: []
		}),
		text: source,
		path,
		settings: { checkGenerated: includeGenerated }
	};
}
//#endregion
//#region src/transforms/literals-to-constants.ts
/** Every magic number and bigint becomes a constant of the same representation and value. */
function plan(source, path, options) {
	if (!mayHoldStatusCode(source)) return {
		edits: [],
		leftAlone: []
	};
	const file = readSourceFile(source, path, options);
	const { magic, skipped } = findMagicLiterals(file);
	if (skipped !== void 0) return {
		edits: [],
		leftAlone: leaveAll(file, skipped)
	};
	const numbers = magic.filter(({ representation }) => representation !== "hex");
	const texts = magic.filter(({ representation }) => representation === "hex");
	const constants = {
		sources: importSourcesOf(options.from ?? "sspi-status"),
		moduleHint: options.packageType === "module" ? "module" : void 0
	};
	const planFindings = (findings) => planConstants(findings, file, constants);
	const planned = planSafely(numbers, planFindings, (edits) => keepsTheProgram(edits, source, path, file, options));
	const safe = new Set(planned.plans.map(({ finding }) => finding));
	return {
		edits: editsOf(planned),
		leftAlone: [
			...planned.plans.flatMap((one) => "leftAlone" in one ? leaveAlone(one.finding, one.leftAlone) : []),
			...numbers.filter((finding) => !safe.has(finding)).map((finding) => leaveAlone(finding, "ambiguous-syntax")),
			...texts.map((finding) => leaveAlone(finding, "text"))
		]
	};
}
var literals_to_constants_default = ((file, _api, options) => {
	const { edits } = plan(file.source, file.path, jscodeshiftOptionsOf(file.path, options));
	return applyEdits(file.source, edits);
});
function leaveAll(file, reason) {
	const { magic } = findMagicLiterals({
		...file,
		settings: {
			...file.settings,
			checkGenerated: true
		}
	});
	return magic.map((finding) => leaveAlone(finding, reason));
}
function leaveAlone({ node }, reason) {
	const [start, end] = node.range;
	return {
		start,
		end,
		reason,
		message: leftAloneReasons[reason]
	};
}
function editsOf({ plans, imports }) {
	return [...imports, ...plans.flatMap((one) => "replacement" in one ? one.replacement : [])];
}
function keepsTheProgram(edits, source, path, { ast }, { parse }) {
	try {
		return isSameProgram(ast, parse(applyEdits(source, edits), path), edits);
	} catch {
		return false;
	}
}
/** Plans the findings whose replacement leaves the rest of the tree as it is; halves the list to find those that do not. */
function planSafely(findings, planFindings, keeps) {
	const planned = planFindings(findings);
	const edits = editsOf(planned);
	if (edits.length === 0 || keeps(edits)) return planned;
	if (findings.length === 1) return {
		plans: [],
		imports: []
	};
	const middle = findings.length >> 1;
	const together = planFindings([findings.slice(0, middle), findings.slice(middle)].flatMap((half) => planSafely(half, planFindings, keeps).plans.map(({ finding }) => finding)));
	return keeps(editsOf(together)) ? together : {
		plans: [],
		imports: []
	};
}
//#endregion
exports.default = literals_to_constants_default;
exports.plan = plan;
