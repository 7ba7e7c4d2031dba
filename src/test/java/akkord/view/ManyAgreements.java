package akkord.view;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Agreement;
import akkord.model.Entry;
import akkord.model.Overview;
import akkord.model.Site;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A site with a number of agreements, half as many actors, and two or three of these in each. */
record ManyAgreements(Site site) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** Agreements of the years from 1960 on, most of them of one spring. */
  static ManyAgreements of(int count) {
    return of(count, i -> i % 2 == 0 ? "2024-04-1" + i % 10 : 1960 + i * 7 % 67 + "");
  }

  /** Agreements of one year. */
  static ManyAgreements inOneYear(int count) {
    return of(count, _ -> "2024");
  }

  private static ManyAgreements of(int count, IntFunction<String> date) {
    int actors = Math.max(3, count / 2);
    var entries =
        Stream.<Stream<? extends Entry>>of(
                IntStream.range(0, count).mapToObj(i -> agreement(i, actors, date.apply(i))),
                IntStream.range(0, actors).mapToObj(i -> TestEntries.actor("actor-" + i)),
                Stream.of(TestEntries.domain("space")))
            .flatMap(each -> each)
            .toArray(Entry[]::new);
    return new ManyAgreements(Assembler.assemble(new TestSite().draft(entries), TODAY).site());
  }

  private static Agreement agreement(int number, int actors, String date) {
    return TestAgreement.named("agreement-" + number)
        .on(date)
        .party("actor-" + number % actors)
        .party("actor-" + (number + 1) % actors)
        .party("actor-" + number % 3)
        .build();
  }

  /** The German page that shows it from one side. */
  PageView view(Overview overview) {
    return view(PicturesTest.german(overview));
  }

  /** One of its pages. */
  PageView view(Target.Page page) {
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    return Views.of(site, plan).view(page);
  }
}
