package akkord.serve;

/** A request that is not answered; it has no trace, since the client is at fault. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final Status status;

  Refusal(Status status) {
    super(status.toString(), null, false, false);
    this.status = status;
  }

  Status status() {
    return status;
  }
}
