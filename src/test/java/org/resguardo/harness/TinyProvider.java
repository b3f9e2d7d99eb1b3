package org.resguardo.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.resguardo.kernel.Sha256;

/**
 * An OpenID provider of the test itself: one page with one link, codes that open once and only for
 * who holds the verifier, tokens that a test may spoil.
 */
public final class TinyProvider implements AutoCloseable {
  public static final String CLIENT = "resguardo";

  /** What it says of a second factor that the product believes. */
  public static final String BELIEVED = "oro";

  public static final String NAME = "Ministerio de Ensayo";
  public static final String SECRET = "a secret of tests, nobody's";

  /** With which it signs unless a test says otherwise. */
  public static final JWK KEY = key("first");

  private static final long LIFE_SECONDS = 300;

  private final HttpServer server;
  private final String issuer;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String subject = "persona de ensayo";
  private volatile Supplier<Instant> now = Instant::now;
  private volatile JWK key = KEY;
  private volatile UnaryOperator<JWTClaimsSet.Builder> claims = each -> each;
  private volatile Function<JWTClaimsSet, String> writer = this::signed;
  private volatile UnaryOperator<String> description = each -> each;
  private volatile int status = 200;

  private TinyProvider(HttpServer server) {
    this.server = server;
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  /** {@code port}: 0 for any that is free. */
  public static TinyProvider start(int port) {
    try {
      InetSocketAddress place = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
      return new TinyProvider(HttpServer.create(place, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a product that knows it. */
  public static Map<String, String> settings(String issuer) {
    return Map.of(
        "RESGUARDO_OIDC_ISSUER",
        issuer,
        "RESGUARDO_OIDC_CLIENT_ID",
        CLIENT,
        "RESGUARDO_OIDC_CLIENT_SECRET",
        SECRET,
        "RESGUARDO_OIDC_NAME",
        NAME,
        "RESGUARDO_OIDC_ACR",
        BELIEVED);
  }

  public String issuer() {
    return issuer;
  }

  /** Who signs in from now on. */
  public TinyProvider as(String who) {
    subject = who;
    return this;
  }

  public TinyProvider at(Supplier<Instant> time) {
    now = time;
    return this;
  }

  /** What is said in the tokens beside, or in the place of, what ought to be. */
  public TinyProvider saying(UnaryOperator<JWTClaimsSet.Builder> spoiled) {
    claims = spoiled;
    return this;
  }

  /** How a token is written, when not as it ought to be. */
  public TinyProvider writing(Function<JWTClaimsSet, String> spoiled) {
    writer = spoiled;
    return this;
  }

  /** What it says of itself, when not what it ought to. */
  public TinyProvider describing(UnaryOperator<String> spoiled) {
    description = spoiled;
    return this;
  }

  /** What it answers to a code. */
  public TinyProvider answering(int code) {
    status = code;
    return this;
  }

  public TinyProvider with(JWK another) {
    key = another;
    return this;
  }

  public static JWK key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The parts of the address that were asked for so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** As if somebody went to the address and pressed its link: the query that comes back. */
  public String press(String question) {
    return URI.create(pressed(query(URI.create(question)))).getRawQuery();
  }

  private String pressed(Map<String, String> question) {
    String code = Sha256.hex(question.toString()).substring(0, 32);
    codes.put(code, question);
    return question.get("redirect_uri")
        + "?code="
        + code
        + "&iss="
        + URLEncoder.encode(issuer, UTF_8)
        + "&state="
        + URLEncoder.encode(question.get("state"), UTF_8);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/.well-known/openid-configuration" -> json(exchange, 200, description.apply(self()));
      case "/keys" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
      case "/authorize" -> page(exchange, pressed(query(exchange.getRequestURI())));
      case "/end" ->
          page(exchange, query(exchange.getRequestURI()).get("post_logout_redirect_uri"));
      case "/token" -> token(exchange);
      default -> json(exchange, 404, "{}");
    }
  }

  private String self() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",
        "response_types_supported":["code"],"subject_types_supported":["public"],
        "authorization_response_iss_parameter_supported":true,
        "id_token_signing_alg_values_supported":["RS256"]}"""
        .formatted(issuer);
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Map<String, String> question = codes.remove(String.valueOf(form.get("code")));
    String basic =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8)).getBytes(UTF_8));
    boolean good =
        question != null
            && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && question.get("redirect_uri").equals(form.get("redirect_uri"))
            && question.get("code_challenge").equals(challenge(form.get("code_verifier")));
    if (!good || status != 200) {
      json(exchange, good ? status : 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    String body = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}";
    json(exchange, 200, body.formatted(writer.apply(claims(question))));
  }

  private JWTClaimsSet claims(Map<String, String> question) {
    Instant time = now.get();
    return claims
        .apply(
            new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(CLIENT)
                .claim("nonce", question.get("nonce"))
                .issueTime(Date.from(time))
                .expirationTime(Date.from(time.plusSeconds(LIFE_SECONDS))))
        .build();
  }

  private String signed(JWTClaimsSet said) {
    return signed(said, JWSAlgorithm.RS256, key);
  }

  public static String signed(JWTClaimsSet said, JWSAlgorithm algorithm, JWK with) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(with.getKeyID()).build(), said);
      token.sign(new DefaultJWSSignerFactory().createJWSSigner(with, algorithm));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
  }

  private static Map<String, String> query(URI address) {
    return form(address.getRawQuery());
  }

  private static Map<String, String> form(String text) {
    Map<String, String> form = new TreeMap<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8));
    }
    return form;
  }

  private static void page(HttpExchange exchange, String to) throws IOException {
    String html =
        "<!DOCTYPE html><html lang=\"es\"><title>Ministerio</title><a id=\"go\" href=\"%s\">Sí</a>";
    send(exchange, 200, "text/html; charset=UTF-8", html.formatted(to.replace("&", "&amp;")));
  }

  private static void json(HttpExchange exchange, int code, String body) throws IOException {
    send(exchange, code, "application/json", body);
  }

  private static void send(HttpExchange exchange, int code, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
