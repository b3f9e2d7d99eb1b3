package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The samples that an installation starts from: what an administrator copies is safe as it is. */
class DeploymentTest {
  private static final Path FOLDER = Path.of("deployment");
  private static final Pattern BLOCK = Pattern.compile("(?m)^server \\{$(.*?)^}$", Pattern.DOTALL);

  @Test
  void the_proxy_speaks_tls_of_today_with_forward_secrecy() throws IOException {
    String conf = read("nginx.conf");
    assertThat(conf).contains("ssl_protocols TLSv1.2 TLSv1.3;", "ssl_prefer_server_ciphers on;");
    String ciphers = conf.lines().filter(line -> line.contains("ssl_ciphers")).findFirst().get();
    List<String> names = List.of(ciphers.strip().replaceAll("ssl_ciphers |;", "").split(":"));
    assertThat(names)
        .allMatch(name -> name.matches("ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM|CHACHA20).*"));
    assertThat(names.get(0)).contains("AES256");
  }

  @Test
  void only_pages_are_led_from_http_to_https() throws IOException {
    String plain = blocks().stream().filter(block -> block.contains("308")).findFirst().get();
    assertThat(plain).containsPattern("location /api/ \\{\\s+return 403;");
  }

  @Test
  void who_asks_for_another_name_gets_nothing() throws IOException {
    assertThat(blocks()).filteredOn(block -> block.contains("default_server")).hasSize(2);
    assertThat(read("nginx.conf")).contains("ssl_reject_handshake on;", "return 444;");
  }

  @Test
  void the_proxy_says_itself_where_a_request_came_from() throws IOException {
    String served =
        blocks().stream().filter(block -> block.contains("proxy_pass")).findFirst().get();
    assertThat(served)
        .contains("proxy_pass http://127.0.0.1:")
        .contains("proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;")
        .contains("proxy_set_header X-Forwarded-Proto $scheme;")
        .contains("Strict-Transport-Security \"max-age=31536000; includeSubDomains\" always")
        .contains("limit_req zone=", "client_max_body_size");
  }

  @Test
  void the_log_of_the_proxy_holds_no_address_of_a_page() throws IOException {
    String format =
        read("nginx.conf").lines().filter(line -> line.startsWith("log_format")).findFirst().get();
    assertThat(format)
        .doesNotContain("$request ", "$request_uri", "$uri", "$args", "$http_", "$query_string")
        .contains("$time_iso8601");
    assertThat(blocks())
        .allMatch(
            block ->
                block.contains("access_log off")
                    || block.contains(" resguardo;")
                    || block.contains("ssl_reject_handshake"));
  }

  @Test
  void the_service_runs_with_little_right() throws IOException {
    assertThat(read("resguardo.service"))
        .contains("User=resguardo", "NoNewPrivileges=true", "CapabilityBoundingSet=\n")
        .contains(
            "ProtectSystem=strict", "PrivateTmp=true", "UMask=0077", "StateDirectoryMode=0700");
  }

  @Test
  void no_secret_stands_in_the_sample_of_settings() throws IOException {
    assertThat(read("env.example").lines())
        .filteredOn(line -> line.matches("#?RESGUARDO_\\w*(PASSWORD|_KEY|SECRET)(_FILE)?=.+"))
        .allMatch(line -> line.matches("[^=]+=/[\\w./-]+"), "names a file");
  }

  @Test
  void pages_are_served_as_in_production_and_not_as_on_a_desk() throws IOException {
    String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    assertThat(web)
        .containsPattern("PROJECT_STAGE</param-name>\\s*<param-value>Production<")
        .containsPattern("<tracking-mode>COOKIE</tracking-mode>")
        .contains("<http-only>true</http-only>");
  }

  private static List<String> blocks() throws IOException {
    return BLOCK.matcher(read("nginx.conf")).results().map(found -> found.group(1)).toList();
  }

  private static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }
}
