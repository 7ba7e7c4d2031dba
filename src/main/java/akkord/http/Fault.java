package akkord.http;

/** Why there is no answer. */
public enum Fault {
  /** The name does not exist. */
  NAME_UNKNOWN,
  /** Nobody could say whether the name exists. */
  NAME_UNANSWERED,
  /** The address, its port or the form of its host is not one that may be asked. */
  NOT_ALLOWED,
  /** The name leads to an address that is not of the public internet. */
  NOT_PUBLIC,
  /** Nothing listens there, or the way to it is barred. */
  UNREACHABLE,
  /** The connection ended before the answer was there. */
  CUT_OFF,
  /** It took longer than allowed. */
  TIMEOUT,
  /** The certificate is out of date, or not valid yet. */
  CERTIFICATE_EXPIRED,
  /** The certificate is for another name. */
  CERTIFICATE_NAME,
  /** The certificate is signed by itself. */
  CERTIFICATE_SELF_SIGNED,
  /** An intermediate certificate is missing, which browsers get elsewhere. */
  CERTIFICATE_INCOMPLETE,
  /** The certificate is signed by somebody whom nobody trusts. */
  CERTIFICATE_UNTRUSTED,
  /** No protocol of encryption that both sides know, or another fault of the handshake. */
  ENCRYPTION,
  /** What came is not HTTP/1.1, or has more header than allowed. */
  NOT_HTTP
}
