package akkord.handbook;

import java.util.Optional;

/**
 * What the handbook says of a diagnostic code.
 *
 * @param code the code's id
 * @param severity how much such a finding matters, as a word
 * @param cause what is wrong
 * @param cure how to mend it
 * @param example a place with such a mistake, and the same place without
 */
public record FindingHelp(
    String code, String severity, String cause, String cure, Optional<Example> example) {}
