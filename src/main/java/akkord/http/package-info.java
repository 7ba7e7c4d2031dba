/**
 * Questions to servers of the web, one at a time and within limits.
 *
 * <p>Read in this order: a {@link akkord.http.Question} for a {@link akkord.http.WebAddress}, an
 * {@link akkord.http.Asker} who asks it, the {@link akkord.http.Answer}, and the {@link
 * akkord.http.Fault} where there is none.
 *
 * <p>The package knows nothing of redirects, retries or what an answer means. Invariant: no
 * connection is made to an address that was not checked, and none carries a cookie or credentials.
 */
@NullMarked
package akkord.http;

import org.jspecify.annotations.NullMarked;
