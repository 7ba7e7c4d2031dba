package akkord.content;

import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.Texts;
import java.util.Optional;

/** The declared keys of each collection's entries, and what is made of their values. */
final class EntryTypes {

  private EntryTypes() {}

  /** The keys of a collection's entries. */
  static ObjectType<FieldValues> fields(Collection collection) {
    return switch (collection) {
      case AGREEMENTS -> AgreementFields.FIELDS;
      case BRIEFINGS -> BriefingFields.FIELDS;
      case DOMAINS -> DomainFields.FIELDS;
      case PAGES -> PageFields.FIELDS;
      case ACTORS -> ActorFields.FIELDS;
      case SOURCES -> SourceFields.FIELDS;
      case GLOSSARY -> TermFields.FIELDS;
    };
  }

  /** Whether a collection's entries have a text in each language. */
  static boolean hasTexts(Collection collection) {
    return switch (collection) {
      case AGREEMENTS, BRIEFINGS, DOMAINS, PAGES -> true;
      case ACTORS, SOURCES, GLOSSARY -> false;
    };
  }

  /** The entry that was read without a mistake. */
  static Entry entry(Identity identity, FieldValues values, Optional<Texts> texts) {
    return switch (identity.id().collection()) {
      case AGREEMENTS -> Agreements.agreement(identity, values, texts.orElseThrow());
      case BRIEFINGS -> BriefingFields.briefing(identity, values, texts.orElseThrow());
      case DOMAINS -> DomainFields.domain(identity, values, texts.orElseThrow());
      case PAGES -> PageFields.page(identity, values, texts.orElseThrow());
      case ACTORS -> ActorFields.actor(identity, values);
      case SOURCES -> SourceFields.source(identity, values);
      case GLOSSARY -> TermFields.term(identity, values);
    };
  }
}
