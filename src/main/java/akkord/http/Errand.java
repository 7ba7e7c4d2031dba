package akkord.http;

import akkord.http.Answer.Failed;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * One question under way: its host is looked up once, all addresses are checked, and one of these
 * very addresses is connected to.
 *
 * <p>All that it reads is bounded; where it waits, it waits until its thread is interrupted or it
 * is {@link #close closed}.
 */
final class Errand implements Callable<Answer>, AutoCloseable {

  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(32 * 1024).setMaxHeaderCount(250).build();

  /** Interim answers, such as early hints, before which a server is no longer believed. */
  private static final int MOST_INTERIM = 20;

  private final Question question;
  private final Reach reach;
  private final Network network;
  private final Encryption encryption;
  private volatile @Nullable Socket connection;
  private volatile boolean isClosed;

  Errand(Question question, Reach reach, Network network, Encryption encryption) {
    this.question = question;
    this.reach = reach;
    this.network = network;
    this.encryption = encryption;
  }

  @Override
  public Answer call() throws InterruptedException {
    var address = question.address();
    try {
      var found = network.addresses(HostForm.bare(address.host()));
      if (reach == Reach.PUBLIC && !found.stream().allMatch(PublicInternet::has)) {
        return new Failed(Fault.NOT_PUBLIC, HostForm.notPublic(address.host()));
      }
      try (var plain = connect(found)) {
        connection = plain;
        if (isClosed) {
          return Failures.timeout(question);
        }
        return talk(address.scheme().equals("https") ? encryption.over(plain, address) : plain);
      }
    } catch (IOException | HttpException failed) {
      return Failures.of(failed, question);
    }
  }

  /** Connects to the first address that answers; each may take its share of the time. */
  private Socket connect(List<InetAddress> found) throws IOException {
    var share = question.limits().time().dividedBy(found.size());
    IOException last = new ConnectException("no address");
    for (var address : found) {
      try {
        return network.connect(new InetSocketAddress(address, question.address().port()), share);
      } catch (SocketTimeoutException silent) {
        last = silent;
      } catch (IOException refused) {
        last = new ConnectException(refused.getMessage());
      }
      if (isClosed) {
        throw last;
      }
    }
    throw last;
  }

  private Answer talk(Socket socket) throws IOException, HttpException {
    // Closing it in an orderly way would fetch the rest of the body; the socket is closed instead.
    var http =
        new DefaultBHttpClientConnection(
            LIMITS, null, null, null, null, null, _ -> HeaderLines.parser(LIMITS));
    http.bind(socket);
    http.sendRequestHeader(request());
    http.flush();
    for (int i = 0; i <= MOST_INTERIM; i++) {
      var response = http.receiveResponseHeader();
      if (response.getCode() >= 200) {
        return reply(http, response);
      }
    }
    throw new ProtocolException("too many interim answers");
  }

  private Answer reply(DefaultBHttpClientConnection http, ClassicHttpResponse response)
      throws IOException, HttpException {
    int status = response.getCode();
    if (status > 999) {
      throw new ProtocolException("no status code");
    }
    boolean hasBody = question.method() != Question.Method.HEAD && status != 204 && status != 304;
    if (hasBody) {
      http.receiveResponseEntity(response);
    }
    return ReplyReader.read(response, question.limits().bytes());
  }

  private BasicClassicHttpRequest request() {
    var address = question.address();
    var request = new BasicClassicHttpRequest(question.method().name(), address.target());
    request.setVersion(HttpVersion.HTTP_1_1);
    request.addHeader("Host", address.authority());
    for (var field : question.headers().fields()) {
      request.addHeader(field.name(), field.value());
    }
    request.addHeader("Accept-Encoding", "gzip");
    request.addHeader("Connection", "close");
    return request;
  }

  @Override
  public void close() {
    isClosed = true;
    var open = connection;
    if (open != null) {
      try {
        open.close();
      } catch (IOException gone) {
        // It is closed all the same.
      }
    }
  }
}
