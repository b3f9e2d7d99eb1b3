package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void a_stored_hash_names_costs_at_least_as_high_as_ASVS_asks() {
    Matcher stored =
        Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$[^$]{22}\\$[^$]{43}")
            .matcher(passwords.hash("una frase bastante larga"));
    assertThat(stored.matches()).isTrue();
    assertThat(Integer.parseInt(stored.group(1))).isGreaterThanOrEqualTo(46 * 1024);
    assertThat(Integer.parseInt(stored.group(2))).isGreaterThanOrEqualTo(1);
    assertThat(Integer.parseInt(stored.group(3))).isEqualTo(1);
  }

  @Test
  void only_the_same_password_matches_and_two_hashes_of_it_differ() {
    String first = passwords.hash("una frase bastante larga");
    assertThat(passwords.hash("una frase bastante larga")).isNotEqualTo(first);
    assertThat(passwords.matches("una frase bastante larga", first)).isTrue();
    assertThat(passwords.matches("una frase bastante larg", first)).isFalse();
  }

  @Test
  void an_accent_typed_in_two_ways_is_one_password() {
    String composed = passwords.hash("contraseña larga de José");
    assertThat(passwords.matches("contrasen\u0303a larga de Jose\u0301", composed)).isTrue();
  }

  @Test
  void nothing_matches_where_there_is_no_hash() {
    assertThat(passwords.matches("una frase bastante larga", null)).isFalse();
    assertThat(passwords.matches("", null)).isFalse();
  }

  // Work is told by the memory that it takes (46 MiB a derivation): it does not depend on how busy
  // the
  // machine is, as time does.
  @Test
  void an_unknown_account_costs_as_much_work_as_a_known_one() {
    String stored = passwords.hash("una frase bastante larga");
    passwords.matches("x", null);
    long known = allocated(() -> passwords.matches("x", stored));
    long unknown = allocated(() -> passwords.matches("x", null));
    assertThat(known).isGreaterThan(Passwords.MEMORY_KIB * 1024L);
    assertThat((double) unknown / known).isBetween(0.95, 1.05);
  }

  private static long allocated(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
