package akkord.route;

import akkord.model.Facet;

/**
 * A condition that agreements meet or not.
 *
 * @param facet what is looked at
 * @param value what it has to be, as data has it: a domain's id, a country's code in lower case, a
 *     year, or the word for a type or a status
 */
public record Filter(Facet facet, String value) {}
