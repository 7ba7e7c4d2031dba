package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Party;
import java.util.List;

/** The parties of an agreement. */
final class PartyFields {

  private static final Field.Required<Located<EntryId>> ACTOR =
      required("actor", References.to(Collection.ACTORS), "Who takes part.");
  private static final Field.Required<Party.Role> ROLE =
      required("role", FieldTypes.word("role", Party.Role.class), "In which role it takes part.");
  private static final Field.Allowed<List<String>> SIGNED_BY =
      allowed("signed_by", FieldTypes.NAME.oneOrMore(), "The persons who signed for it, by name.");

  static final ValueType<List<Party>> PARTIES =
      new ObjectType<>(
              "party",
              List.of(ACTOR, ROLE, SIGNED_BY, EvidenceFields.EVIDENCE),
              values ->
                  new Party(
                      values.get(ACTOR),
                      values.get(ROLE),
                      values.list(SIGNED_BY),
                      values.list(EvidenceFields.EVIDENCE)))
          .someOf();

  private PartyFields() {}
}
