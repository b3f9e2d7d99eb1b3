package org.resguardo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;

/** The daily letter with the newest checkpoint, as a real mail server receives it. */
class CheckpointMailIT {
  private static final String NEWEST = "SELECT MAX(tree_size) FROM audit_checkpoint";

  private final GreenMail mail =
      new GreenMail(new ServerSetup(Product.get().mailPort(), "127.0.0.1", "smtp"));

  @Test
  void once_a_day_the_newest_checkpoint_is_mailed_as_the_verifier_reads_it() throws Exception {
    run("DELETE FROM audit_checkpoint_mail");
    mail.start();
    try {
      Eventually.is(() -> mail.getReceivedMessages().length > 0);
      // The second checkpoint from now on shows that a whole run passed after the first.
      anotherCheckpoint();
      anotherCheckpoint();
      assertThat(mail.getReceivedMessages()).as("once a day").hasSize(1);
      MimeMessage letter = mail.getReceivedMessages()[0];
      assertThat(letter.getAllRecipients()[0]).hasToString(Product.CHECKPOINTS_TO);
      String text = letter.getContent().toString().replace("\r\n", "\n");
      String note = text.substring(text.indexOf("resguardo/"));
      String size = one("SELECT tree_size FROM audit_checkpoint_mail");
      assertThat(note.lines().skip(1).findFirst()).contains(size);
      assertThat(note.strip() + "\n")
          .startsWith(one("SELECT note FROM audit_checkpoint WHERE tree_size = " + size));
      assertThat(text).doesNotContain("V-", "R26", "fiscal");
    } finally {
      mail.stop();
    }
  }

  private static void anotherCheckpoint() {
    String newest = one(NEWEST);
    Api.as("auditoria").get("/audit/entries");
    Eventually.is(() -> !newest.equals(one(NEWEST)));
  }

  private static void run(String sql) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String one(String sql) {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
