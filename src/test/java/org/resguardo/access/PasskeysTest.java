package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.GivenPasskey;

/** Answers that Chromium's virtual authenticator gave once, and what must not pass for them. */
class PasskeysTest {
  private static final String ORIGIN = "http://localhost:9333";
  private static final String CHALLENGE =
      Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
  private static final String OTHER = CHALLENGE.replaceFirst("A", "B");

  private final Passkeys passkeys = new Passkeys();

  @Test
  void a_key_that_was_made_answers_with_a_higher_counter() throws IOException {
    Passkeys.Fresh key = passkeys.register(made(CHALLENGE, ORIGIN)).orElseThrow();
    assertThat(key.count()).isEqualTo(1);
    assertThat(Passkeys.id(shown(CHALLENGE, ORIGIN))).isEqualTo(key.id());
    assertThat(passkeys.verify(shown(CHALLENGE, ORIGIN), key.credential(), 1)).hasValue(2);
    assertThat(passkeys.verify(shown(CHALLENGE, ORIGIN), key.credential(), 2))
        .as("a copy of the key, or the answer once more")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "other question, http://localhost:9333",
    "same question, http://localhost:9334",
    "same question, https://localhost:9333",
    "same question, https://resguardo.example",
    "same question,",
    ", http://localhost:9333"
  })
  void an_answer_to_another_question_or_for_another_site_is_refused(String question, String origin)
      throws IOException {
    String challenge = question == null ? null : question.startsWith("other") ? OTHER : CHALLENGE;
    byte[] credential = passkeys.register(made(CHALLENGE, ORIGIN)).orElseThrow().credential();
    assertThat(passkeys.register(made(challenge, origin))).isEmpty();
    assertThat(passkeys.verify(shown(challenge, origin), credential, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"signature", "authenticatorData", "clientDataJSON"})
  void one_byte_that_was_changed_is_refused(String part) throws IOException {
    byte[] credential = passkeys.register(made(CHALLENGE, ORIGIN)).orElseThrow().credential();
    GivenPasskey good = shown(CHALLENGE, ORIGIN);
    byte[] bytes = PasskeyAnswer.parse(good.answer()).part(part);
    String before = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    for (int place : new int[] {bytes.length - 1, bytes.length / 2, 4}) {
      byte[] changed = bytes.clone();
      changed[place] ^= 1;
      String after = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      String answer = good.answer().replace(before, after);
      assertThat(answer).isNotEqualTo(good.answer());
      assertThat(passkeys.verify(new GivenPasskey(answer, CHALLENGE, ORIGIN), credential, 1))
          .as("%s, byte %d", part, place)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hola",
        "[]",
        "{}",
        "null",
        "{\"id\":1,\"response\":{}}",
        "{\"id\":\"AA\",\"response\":\"x\"}",
        "{\"id\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\","
            + "\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
        "{\"id\":\"***\",\"response\":{\"clientDataJSON\":\"***\",\"attestationObject\":\"***\"}}"
      })
  void what_is_no_answer_is_refused_and_nothing_breaks(String answer) throws IOException {
    byte[] credential = passkeys.register(made(CHALLENGE, ORIGIN)).orElseThrow().credential();
    GivenPasskey given = new GivenPasskey(answer, CHALLENGE, ORIGIN);
    assertThat(passkeys.register(given)).isEmpty();
    assertThat(passkeys.verify(given, credential, 1)).isEmpty();
    assertThat(passkeys.register(new GivenPasskey("x".repeat(20_000), CHALLENGE, ORIGIN)))
        .isEmpty();
  }

  private static GivenPasskey made(String challenge, String origin) throws IOException {
    return new GivenPasskey(read("passkey-made.json"), challenge, origin);
  }

  private static GivenPasskey shown(String challenge, String origin) throws IOException {
    return new GivenPasskey(read("passkey-shown.json"), challenge, origin);
  }

  private static String read(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources", name));
  }
}
