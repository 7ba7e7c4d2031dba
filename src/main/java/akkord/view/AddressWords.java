package akkord.view;

import akkord.model.Access;
import akkord.model.Checkup;
import akkord.model.Collection;
import akkord.model.EdtfDate;
import akkord.model.EdtfDate.Precision;
import akkord.model.LinkState;
import akkord.model.Source;
import akkord.model.Source.ArchivedCopy;
import akkord.model.Source.UrlState;
import akkord.model.Word;
import akkord.route.Target;
import akkord.view.SourceItem.Robust;
import akkord.view.SourceItem.WebLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what is known of the address of a source.
 *
 * <p>The pages of agreements have the least room: there, what checks have shown is said where
 * readers don't get to the source, and only then a copy is offered that content does not name; a
 * link that leads to the source says nothing of copies.
 *
 * @param page the page that says so
 * @param source the source
 * @param access what is known of its address
 */
record AddressWords(PageScope page, Source source, Access access) {

  /** The address, with all that is known of it. */
  SourceItem.Address address() {
    return new SourceItem.Address(
        access.isGone() ? null : link(),
        access.url().value(),
        state(),
        key(),
        moved().orElse(null),
        copies());
  }

  private WebLink link() {
    var link = FactBuilder.address(access.url());
    return new WebLink(link.href(), link.text().text(), isBrief() ? null : robust());
  }

  private boolean isBrief() {
    return page.target() instanceof Target.EntryPage(var entry, _)
        && entry.collection() == Collection.AGREEMENTS;
  }

  /** The archived copies; once the address is gone, the first stands in its place. */
  List<WebLink> copies() {
    var copies = isBrief() && !access.isDoubtful() ? source.archived() : access.copies();
    var links = new ArrayList<WebLink>();
    for (var copy : copies) {
      boolean isInPlace = access.isGone() && links.isEmpty();
      links.add(
          new WebLink(
              new Href.Web(copy.url()),
              page.words().of("archived-copy", text(copy.on())),
              isInPlace ? robust() : null));
    }
    return links;
  }

  /** A copy whose day is known leads back to what the link meant. */
  private @Nullable Robust robust() {
    return access.copies().stream()
        .filter(copy -> copy.on().precision() == Precision.DAY)
        .findFirst()
        .map(this::robust)
        .orElse(null);
  }

  private Robust robust(ArchivedCopy copy) {
    return new Robust(access.url().value(), copy.url().value(), copy.on().first().toString());
  }

  /** What the last check has shown, where there is room to say it. */
  private Optional<Checkup> checkup() {
    return access.checkup().filter(check -> !isBrief() || isInTheWay(check.state()));
  }

  private static boolean isInTheWay(LinkState state) {
    return switch (state) {
      case OK, MOVED, BLOCKED -> false;
      case SUSPICIOUS, FAILING, GONE -> true;
    };
  }

  private Optional<WebLink> moved() {
    return checkup()
        .filter(check -> check.state() == LinkState.MOVED)
        .flatMap(Checkup::movedTo)
        .map(FactBuilder::address)
        .map(
            to -> new WebLink(to.href(), page.words().of("address.moved", to.text().text()), null));
  }

  private String key() {
    return checkup()
        .map(Checkup::state)
        .filter(state -> state != LinkState.OK)
        .map(Word::of)
        .orElseGet(() -> Word.of(access.told()));
  }

  private String state() {
    return checkup().map(this::checked).orElseGet(this::told);
  }

  private String told() {
    String group = "url-state." + Word.of(access.told());
    return source
        .accessed()
        .map(day -> page.words().of(group + ".on", text(day)))
        .orElseGet(() -> page.words().of(group));
  }

  private String checked(Checkup check) {
    return switch (check.state()) {
      case OK -> opens(check.checked());
      case MOVED -> page.words().of("address-state.moved", text(check.checked()));
      case SUSPICIOUS ->
          lasting(check, "address-state.suspicious", "address-state.suspicious.since");
      case BLOCKED ->
          lastOpened(check.checked(), "address-state.blocked", "address-state.blocked.opened");
      case FAILING -> lasting(check, "address-state.failing", "address-state.failing.since");
      case GONE -> lastOpened(check.since(), "address-state.gone", "address-state.gone.opened");
    };
  }

  /** That an address opens does not tell that somebody has compared what it shows. */
  private String opens(LocalDate day) {
    return access.told() == UrlState.STORED_COPY
        ? page.words().of("address-state.stored-copy", text(day))
        : page.words().of("url-state." + Word.of(access.told()) + ".on", text(day));
  }

  private String lasting(Checkup check, String once, String since) {
    return check.since().equals(check.checked())
        ? page.words().of(once, text(check.checked()))
        : page.words().of(since, text(check.since()), text(check.checked()));
  }

  private String lastOpened(LocalDate day, String never, String once) {
    return access
        .opened()
        .filter(_ -> !isBrief())
        .map(opened -> page.words().of(once, text(day), text(opened)))
        .orElseGet(() -> page.words().of(never, text(day)));
  }

  private String text(LocalDate day) {
    return text(EdtfDate.of(day));
  }

  private String text(EdtfDate date) {
    return page.edition().dates().of(date).text();
  }
}
