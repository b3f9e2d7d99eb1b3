package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;

/** Letters as a real mail server receives them. */
@Tag("DP-23")
class PostTest {
  private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void open() {
    mail.start();
  }

  @AfterEach
  void shut() {
    mail.stop();
  }

  private static final Letter.Item ONE = new Letter.Item("26-000291", LocalDate.of(2027, 3, 2));
  private static final Letter.Item OTHER = new Letter.Item("26-000418", LocalDate.of(2027, 3, 5));

  @Test
  void a_notice_says_which_case_and_when_and_nothing_else() throws Exception {
    Post.send(server(false), letter("es", ONE));
    MimeMessage received = mail.getReceivedMessages()[0];
    assertThat(received.getSubject())
        .isEqualTo("Resguardo: tarea por vencer en el expediente 26-000291");
    assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(
            "Hay una tarea en el expediente 26-000291 que vence el 2 mar 2027.\n\n"
                + "Ingrese a Resguardo para ver de qué se trata."
                + " Este aviso no contiene datos personales.");
    assertThat(received.getAllRecipients()).hasSize(1);
  }

  @Test
  void a_digest_is_one_letter_in_the_language_of_its_reader() throws Exception {
    Post.send(server(false), letter("en", ONE, OTHER));
    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("Resguardo: 2 tasks due");
    assertThat(received[0].getContent().toString()).contains("26-000291", "26-000418");
  }

  @Test
  void a_server_without_encryption_gets_nothing_unless_that_was_allowed() {
    assertThatThrownBy(() -> Post.send(server(true), letter("es", ONE)))
        .isInstanceOf(MessagingException.class);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  private Post.Server server(boolean encrypted) {
    return new Post.Server(
        "127.0.0.1", mail.getSmtp().getPort(), "resguardo@example.org", encrypted, null, null);
  }

  private static Letter letter(String language, Letter.Item... items) {
    Messages messages = new Messages();
    messages.load();
    DateWords dates = new DateWords(messages, Clock.system(ZoneOffset.UTC));
    return Letter.of(
        "fiscal@example.org", List.of(items), Locale.forLanguageTag(language), messages, dates);
  }
}
