/** Tests of linked data, read by a JSON-LD processor that is not ours. */
@NullMarked
package akkord.linkeddata;

import org.jspecify.annotations.NullMarked;
