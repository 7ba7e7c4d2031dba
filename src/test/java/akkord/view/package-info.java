/**
 * Tests of views, and a sample site with every kind of page that other tests may use: {@link
 * akkord.view.SampleSite}.
 */
@NullMarked
package akkord.view;

import org.jspecify.annotations.NullMarked;
