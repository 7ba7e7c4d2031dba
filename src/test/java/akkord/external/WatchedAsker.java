package akkord.external;

import akkord.http.Answer;
import akkord.http.Asker;
import akkord.http.Question;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Notes hosts that are asked while another question to them waits for its answer. */
final class WatchedAsker implements Asker {

  private final Asker asker;
  private final Set<String> beingAsked = ConcurrentHashMap.newKeySet();
  private final Set<String> askedAtOnce = ConcurrentHashMap.newKeySet();

  WatchedAsker(Asker asker) {
    this.asker = asker;
  }

  @Override
  public Answer ask(Question question) throws InterruptedException {
    String host = question.address().host();
    if (!beingAsked.add(host)) {
      askedAtOnce.add(host);
    }
    try {
      return asker.ask(question);
    } finally {
      beingAsked.remove(host);
    }
  }

  Set<String> askedAtOnce() {
    return new TreeSet<>(askedAtOnce);
  }
}
