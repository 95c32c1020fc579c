/** Values of the OAuth fields `error` and `suberror`. */

/** The error values that Microsoft Entra, OAuth and OpenID Connect define. */
const errors = new Set(
  `access_denied account_selection_required attributes_required authorization_declined authorization_pending
  bad_authorization_code bad_refresh_token bad_verification_code code_expired consent_required
  credential_required device_authentication_failed expired_token interaction_required invalid_client
  invalid_client_info invalid_code invalid_dpop_proof invalid_grant invalid_instance invalid_oob_value
  invalid_request invalid_request_object invalid_resource invalid_scope invalid_target invalid_tenant invalid_token
  login_required mfa_required native_auth_required nativeauthapi_disabled no_tokens_found
  password_reset_timeout redirect_uri_mismatch registration_required request_not_supported
  request_uri_not_supported server_error service_not_available slow_down temporarily_unavailable
  unauthorized_client unsupported_challenge_type unsupported_grant_type unsupported_response_type
  unsupported_token_type user_already_exists user_authentication_required user_not_found verification_required`
    .trim()
    .split(/\s+/),
);

/** Whether a word is an error of these even without a label. */
export function isOAuthError(word: string): boolean {
  return errors.has(word);
}
