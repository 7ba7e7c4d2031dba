/**
 * Questions to servers of the web, one at a time and within limits.
 *
 * <p>Read in this order: a {@link akkord.http.Question} for a {@link akkord.http.WebAddress}, an
 * {@link akkord.http.Asker} who asks it, the {@link akkord.http.Answer}, and the {@link
 * akkord.http.Fault} where there is none. {@link akkord.http.HttpAsker} is the one who asks the
 * web, over a {@link akkord.http.Network} and no further than its {@link akkord.http.Reach}: {@code
 * HostForm} refuses what is no usual host, {@code Errand} is one question under way, {@code
 * PublicInternet} the table of addresses, {@code CertificateCheck} tells what is wrong with a
 * certificate, {@code ReplyReader} reads within limits. {@link akkord.http.Pace} and {@link
 * akkord.http.RetryAfter} are for those who ask more than once.
 *
 * <p>The package follows no redirect, repeats no question and does not know what an answer means.
 * Invariant: no connection is made to an address that was not checked, and none carries a cookie or
 * credentials.
 */
@NullMarked
package akkord.http;

import org.jspecify.annotations.NullMarked;
