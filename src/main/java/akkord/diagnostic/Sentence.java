package akkord.diagnostic;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant English sentence for editors, or a part of one, under which other languages have
 * theirs. A test holds whatever is handed over to the catalogues: it finds the constants in the
 * code, so that no sentence lacks its translation and none is translated in vain.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface Sentence {}
