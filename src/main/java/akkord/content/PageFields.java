package akkord.content;

import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.Page;
import akkord.model.Texts;
import java.util.List;

/** The keys of a free page, all of which may be left out together with their file. */
final class PageFields {

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of("page", List.of(MaintenanceFields.LAST_REVIEW, MaintenanceFields.CHANGES));

  private PageFields() {}

  static Page page(Identity identity, FieldValues values, Texts texts) {
    return new Page(
        identity.id(),
        identity.file(),
        values.get(MaintenanceFields.LAST_REVIEW),
        values.list(MaintenanceFields.CHANGES),
        texts);
  }
}
