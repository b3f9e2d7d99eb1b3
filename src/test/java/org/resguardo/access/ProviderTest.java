package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.harness.TinyProvider.KEY;
import static org.resguardo.harness.TinyProvider.signed;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.TinyProvider;

/** What an answer of the ministry's sign-in is worth, asked of a provider that may lie. */
class ProviderTest {
  private static final String ORIGIN = "https://resguardo.example";

  private final Ticking clock = new Ticking();
  private final TinyProvider there = TinyProvider.start(0).at(clock::instant);
  private final Provider provider = provider(null);

  @AfterEach
  void close() {
    there.close();
  }

  @Test
  void an_answer_to_the_question_names_the_subject_by_a_hash_of_its_own() {
    Provider.Proven who = signIn().orElseThrow();
    assertThat(who.subjectHash()).matches("[0-9a-f]{64}").isEqualTo(signIn().get().subjectHash());
    assertThat(who.secondShown()).isFalse();
    there.as("otra persona");
    assertThat(signIn().orElseThrow().subjectHash()).isNotEqualTo(who.subjectHash());
  }

  @Test
  void a_question_carries_nothing_that_was_carried_before_and_no_secret() {
    Provider.Question one = provider.ask(ORIGIN, "es");
    Provider.Question two = provider.ask(ORIGIN, "es");
    assertThat(List.of(one.state(), one.nonce(), one.verifier()))
        .allMatch(each -> each.length() >= 43, "256 bits")
        .doesNotContain(two.state(), two.nonce(), two.verifier());
    assertThat(one.address())
        .contains("response_type=code", "code_challenge_method=S256", "ui_locales=es")
        .contains("scope=openid")
        .contains("redirect_uri=" + encoded(ORIGIN + "/signin/oidc/return"))
        .doesNotContain(one.verifier(), "secret");
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        lie("another audience", said -> said.audience("otra aplicación")),
        lie("two audiences, no party", said -> said.audience(List.of("otra", TinyProvider.CLIENT))),
        lie("another party", said -> said.claim("azp", "otra")),
        lie("another issuer", said -> said.issuer("https://otro.example")),
        lie("another nonce", said -> said.claim("nonce", "x".repeat(43))),
        lie("no nonce", said -> said.claim("nonce", null)),
        lie("no end", said -> said.expirationTime(null)),
        lie("no beginning", said -> said.issueTime(null)),
        lie("no subject", said -> said.subject(null)),
        lie("a blank subject", said -> said.subject(" ")),
        lie("a subject without end", said -> said.subject("x".repeat(256))),
        lie("ended", said -> said.expirationTime(Date.from(Ticking.START.minusSeconds(61)))),
        lie("to come", said -> said.issueTime(Date.from(Ticking.START.plusSeconds(61)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void a_token_that_is_not_the_answer_is_refused(
      String what, UnaryOperator<JWTClaimsSet.Builder> spoiled) {
    assertThat(there.saying(spoiled).asked()).isEmpty();
    assertThat(signIn()).as(what).isEmpty();
    assertThat(there.saying(each -> each).asked()).contains("/token");
    assertThat(signIn()).isPresent();
  }

  @Test
  void clocks_may_differ_by_a_minute_as_our_own_clock_tells_it() {
    there.saying(said -> said.expirationTime(Date.from(Ticking.START.minusSeconds(50))));
    assertThat(signIn()).isPresent();
    clock.at = Ticking.START.plus(Duration.ofMinutes(2));
    assertThat(signIn()).isEmpty();
  }

  @Test
  void a_token_without_a_signature_is_refused() {
    there.writing(said -> new PlainJWT(said).serialize());
    assertThat(signIn()).isEmpty();
    there.writing(
        said -> {
          String[] parts = signed(said, JWSAlgorithm.RS256, KEY).split("\\.");
          return Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        });
    assertThat(signIn()).isEmpty();
  }

  @Test
  void a_token_of_another_key_is_refused_also_under_the_name_of_the_right_one() {
    there.writing(said -> signed(said, JWSAlgorithm.RS256, TinyProvider.key("forged")));
    assertThat(signIn()).isEmpty();
    there.writing(said -> signed(said, JWSAlgorithm.RS256, TinyProvider.key("first")));
    assertThat(signIn()).isEmpty();
  }

  @Test
  void a_token_that_was_changed_is_refused() {
    there.writing(
        said -> {
          String[] parts = signed(said, JWSAlgorithm.RS256, KEY).split("\\.");
          JWTClaimsSet other = new JWTClaimsSet.Builder(said).subject("otra persona").build();
          return parts[0] + "." + Base64URL.encode(other.toString()) + "." + parts[2];
        });
    assertThat(signIn()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS512", "HS256"})
  void an_algorithm_that_is_not_ours_is_refused(String name) {
    JWSAlgorithm algorithm = JWSAlgorithm.parse(name);
    // The public key taken for a secret that both sides share.
    JWK with =
        name.startsWith("HS")
            ? new OctetSequenceKey.Builder(KEY.toPublicJWK().toString().getBytes()).build()
            : KEY;
    there.writing(said -> signed(said, algorithm, with));
    assertThat(signIn()).isEmpty();
  }

  @Test
  void the_other_two_algorithms_are_taken() throws Exception {
    there.writing(said -> signed(said, JWSAlgorithm.PS256, KEY));
    assertThat(signIn()).isPresent();
    JWK curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
    there.with(curve).writing(said -> signed(said, JWSAlgorithm.ES256, curve));
    assertThat(signIn()).isPresent();
  }

  @Test
  void keys_are_asked_for_once_and_again_when_the_provider_changes_them() {
    signIn();
    signIn();
    assertThat(there.asked()).containsOnlyOnce("/keys");
    there.with(TinyProvider.key("second"));
    assertThat(signIn()).isPresent();
    assertThat(there.asked().stream().filter(path -> path.equals("/keys"))).hasSize(2);
  }

  @Test
  void an_answer_to_another_question_is_refused_before_its_code_is_used() {
    Provider.Question mine = provider.ask(ORIGIN, "es");
    String foreign = there.press(provider.ask(ORIGIN, "es").address());
    assertThat(provider.answered(mine, foreign)).isEmpty();
    assertThat(provider.answered(mine, foreign.replaceAll("state=[^&]*", ""))).isEmpty();
    assertThat(there.asked()).doesNotContain("/token");
  }

  @Test
  void a_code_of_another_question_opens_nothing_without_its_verifier() {
    Provider.Question mine = provider.ask(ORIGIN, "es");
    String foreign = there.press(provider.ask(ORIGIN, "es").address());
    assertThat(provider.answered(mine, withState(foreign, mine.state()))).isEmpty();
    assertThat(there.asked()).contains("/token");
  }

  @Test
  void a_code_and_its_token_open_once() {
    Provider.Question question = provider.ask(ORIGIN, "es");
    String answer = there.press(question.address());
    assertThat(provider.answered(question, answer)).isPresent();
    assertThat(provider.answered(question, answer)).as("the code again").isEmpty();

    Map<String, String> kept = new java.util.HashMap<>();
    there.writing(
        said -> kept.computeIfAbsent("token", none -> signed(said, JWSAlgorithm.RS256, KEY)));
    assertThat(signIn()).isPresent();
    assertThat(signIn()).as("the token again").isEmpty();
  }

  @Test
  void an_answer_of_another_provider_or_of_none_is_refused() {
    Provider.Question question = provider.ask(ORIGIN, "es");
    String answer = there.press(question.address());
    assertThat(provider.answered(question, answer.replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fx.y")))
        .isEmpty();
    assertThat(provider.answered(question, answer.replaceAll("&iss=[^&]*", ""))).isEmpty();
    assertThat(provider.answered(question, "error=access_denied&state=" + question.state()))
        .isEmpty();
    for (String nothing : List.of("", "code=", "state=x", "%", "hola&=&&", "code=a&code=b")) {
      assertThat(provider.answered(question, nothing)).as(nothing).isEmpty();
    }
    assertThat(there.asked()).doesNotContain("/token");
  }

  @Test
  void a_second_factor_there_is_believed_only_by_the_name_of_the_setting() {
    there.saying(said -> said.claim("acr", "oro").claim("amr", List.of("mfa", "otp")));
    assertThat(signIn().orElseThrow().secondShown()).as("by default").isFalse();
    Provider trusting = provider("oro");
    assertThat(trusting.ask(ORIGIN, "es").address()).contains("acr_values=oro");
    assertThat(signIn(trusting).orElseThrow().secondShown()).isTrue();
    there.saying(said -> said.claim("acr", "plata").claim("amr", List.of("mfa")));
    assertThat(signIn(trusting).orElseThrow().secondShown()).isFalse();
    there.saying(said -> said);
    assertThat(signIn(trusting).orElseThrow().secondShown()).isFalse();
  }

  @Test
  void a_provider_that_does_not_answer_or_is_another_is_away() {
    there.answering(503);
    assertThatThrownBy(this::signIn).isInstanceOf(ProviderAway.class);
    Provider.Question question = provider.ask(ORIGIN, "es");
    String answer = there.press(question.address());
    there.close();
    assertThatThrownBy(() -> provider.answered(question, answer)).isInstanceOf(ProviderAway.class);
    assertThatThrownBy(() -> provider(null).ask(ORIGIN, "es")).isInstanceOf(ProviderAway.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"issuer\":\"[^\"]*\" -> \"issuer\":\"https://otro.example\"",
        "\"token_endpoint\":\"[^\"]*\" -> \"token_endpoint\":\"http://otro.example/token\"",
        "\"jwks_uri\":\"[^\"]*\" -> \"jwks_uri\":\"file:///etc/passwd\"",
        "\"authorization_endpoint\":\"[^\"]*\" -> \"authorization_endpoint\":\"javascript:0\"",
        "^.*$ -> hola"
      })
  void what_it_says_of_itself_is_not_believed_when_it_is_unsafe(String change) {
    String[] parts = change.split(" -> ");
    there.describing(said -> said.replaceAll("\n", "").replaceAll(parts[0], parts[1]));
    assertThatThrownBy(() -> provider.ask(ORIGIN, "es")).isInstanceOf(ProviderAway.class);
  }

  @Test
  void the_way_out_leads_back_to_the_sign_in_and_carries_no_token() {
    assertThat(provider.wayOut(ORIGIN).orElseThrow())
        .startsWith(there.issuer() + "/end?")
        .contains("post_logout_redirect_uri=" + encoded(ORIGIN + "/sign-in"))
        .contains("client_id=" + TinyProvider.CLIENT)
        .doesNotContain("id_token_hint");
  }

  private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> spoiled) {
    return Arguments.of(what, spoiled);
  }

  private Optional<Provider.Proven> signIn() {
    return signIn(provider);
  }

  private Optional<Provider.Proven> signIn(Provider by) {
    Provider.Question question = by.ask(ORIGIN, "es");
    return by.answered(question, there.press(question.address()));
  }

  private Provider provider(String acr) {
    Provider made = new Provider();
    made.settings =
        new ProviderSettings(there.issuer(), TinyProvider.CLIENT, TinyProvider.SECRET, acr);
    made.wire = new ProviderWire();
    made.clock = clock;
    made.book = new ProviderBook();
    made.book.settings = made.settings;
    made.book.wire = made.wire;
    made.book.clock = clock;
    return made;
  }

  private static String withState(String query, String state) {
    return query.replaceAll("state=[^&]*", "state=" + encoded(state));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A clock that a test sets. */
  private static final class Ticking extends Clock {
    static final Instant START = Instant.parse("2031-03-04T05:06:07Z");
    private Instant at = START;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return at;
    }
  }
}
