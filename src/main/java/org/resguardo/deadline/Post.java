package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.Letters;

/**
 * Hands letters to the office's mail server. Without {@code RESGUARDO_SMTP_HOST} none is written.
 */
@ApplicationScoped
class Post implements Letters {
  private static final String TEN_SECONDS = "10000";

  /** The mail server of the office. */
  record Server(
      String host, int port, String from, boolean encrypted, String user, String password) {}

  @Inject
  @ConfigProperty(name = "resguardo.smtp.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "resguardo.smtp.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "resguardo.smtp.from", defaultValue = "resguardo@localhost")
  String from;

  @Inject
  @ConfigProperty(name = "resguardo.smtp.tls", defaultValue = "true")
  boolean encrypted;

  @Inject
  @ConfigProperty(name = "resguardo.smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "resguardo.smtp.password")
  Optional<String> password;

  @Override
  public boolean areSent() {
    return isOpen();
  }

  @Override
  public void send(String to, String subject, String text) {
    try {
      send(new Letter(to, subject, text));
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail server takes no letter", e);
    }
  }

  boolean isOpen() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }

  void send(Letter letter) throws MessagingException {
    send(
        new Server(
            host.orElseThrow(), port, from, encrypted, user.orElse(null), password.orElse(null)),
        letter);
  }

  static void send(Server server, Letter letter) throws MessagingException {
    Session session = Session.getInstance(properties(server));
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    if (server.user() == null) {
      Transport.send(message);
    } else {
      Transport.send(message, server.user(), server.password());
    }
  }

  private static Properties properties(Server server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", server.host());
    properties.setProperty("mail.smtp.port", "" + server.port());
    properties.setProperty("mail.smtp.auth", "" + (server.user() != null));
    properties.setProperty("mail.smtp.starttls.enable", "" + server.encrypted());
    properties.setProperty("mail.smtp.starttls.required", "" + server.encrypted());
    properties.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
    properties.setProperty("mail.smtp.timeout", TEN_SECONDS);
    properties.setProperty("mail.smtp.writetimeout", TEN_SECONDS);
    return properties;
  }
}
