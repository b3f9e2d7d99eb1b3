package org.resguardo.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose word on where a request came from is taken.
 *
 * <p>{@code X-Forwarded-For} is read from its end, where our own proxies write, and only as far as
 * they reach: what stands before that was sent by the caller and proves nothing.
 */
public final class TrustedProxies {
  // Never a host name: a look-up in the DNS would let others decide whom we trust.
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

  private record Network(byte[] address, int bits) {
    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Network> networks;

  private TrustedProxies(List<Network> networks) {
    this.networks = List.copyOf(networks);
  }

  /**
   * Reads the setting: addresses or networks like {@code 10.0.0.0/24}, separated by commas.
   *
   * @throws IllegalArgumentException with the part that is neither
   */
  public static TrustedProxies parse(String setting) {
    return new TrustedProxies(
        Arrays.stream(setting.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(TrustedProxies::network)
            .toList());
  }

  private static Network network(String part) {
    String[] halves = part.split("/", 2);
    byte[] address =
        literal(halves[0])
            .orElseThrow(() -> new IllegalArgumentException(part + " is no address"))
            .getAddress();
    int most = address.length * 8;
    String bits = halves.length == 1 ? String.valueOf(most) : halves[1];
    if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > most) {
      throw new IllegalArgumentException(part + " is no network");
    }
    return new Network(address, Integer.parseInt(bits));
  }

  /**
   * Where a request came from.
   *
   * @param peer the other end of the connection
   * @param forwarded the values of {@code X-Forwarded-For}, in the order of the request
   */
  public String client(String peer, List<String> forwarded) {
    String client = peer;
    List<String> hops = new ArrayList<>();
    forwarded.forEach(value -> hops.addAll(Arrays.asList(value.split(","))));
    for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
      Optional<InetAddress> hop = literal(withoutPort(hops.get(i).strip()));
      if (hop.isEmpty()) {
        return client;
      }
      client = hop.get().getHostAddress();
    }
    return client;
  }

  private boolean trusts(String address) {
    return literal(address)
        .filter(known -> networks.stream().anyMatch(it -> it.holds(known.getAddress())))
        .isPresent();
  }

  /** Some proxies write {@code [2001:db8::1]:443} or {@code 192.0.2.1:443}. */
  private static String withoutPort(String hop) {
    return hop.replaceFirst("^\\[(.*)\\](:\\d+)?$", "$1").replaceFirst("^([0-9.]+):\\d+$", "$1");
  }

  private static Optional<InetAddress> literal(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
