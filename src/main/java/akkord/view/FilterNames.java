package akkord.view;

import akkord.model.Collection;
import akkord.model.CountryCode;
import akkord.model.EntryId;
import akkord.model.Slug;
import akkord.route.Filter;

/** What the conditions of filters are called. */
record FilterNames(Edition edition) {

  Phrase of(Filter filter) {
    String value = filter.value();
    return switch (filter.facet()) {
      case DOMAIN -> edition.title(edition.entry(new EntryId(Collection.DOMAINS, new Slug(value))));
      case COUNTRY -> Phrase.of(edition.names().of(CountryCode.parse(value).orElseThrow()));
      case YEAR -> Phrase.of(value);
      case TYPE -> Phrase.of(edition.words().of("type." + value));
      case STATUS -> Phrase.of(edition.words().of("status." + value));
    };
  }
}
