/** Tests of templates and of what they make: valid HTML, safe places, the whole sample site. */
@NullMarked
package akkord.render;

import org.jspecify.annotations.NullMarked;
