package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Typed;

/** The body of an upload, taken apart by hand, and the names that files come with. */
class UploadPayloadsTest {
  private static final String TYPE = "multipart/form-data; boundary=edge";

  @Test
  void a_hostile_name_leaves_an_ending_at_most() {
    assertThat(Payloads.every())
        .allSatisfy(
            name -> {
              UploadBody body = read(name, "title", "x");
              if (body != null && body.hasFile()) {
                assertThat(body.ending()).matches("[\\p{L}\\p{N}]{0,20}|");
              }
            });
  }

  @Test
  void a_field_comes_back_as_it_was_sent_or_the_body_is_refused() {
    assertThat(Payloads.every().filter(text -> !comesBack(text))).isEmpty();
  }

  private static boolean comesBack(String text) {
    UploadBody body = read("a.pdf", "title", text);
    String sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return body == null || Objects.equals(Typed.orNull(sent), body.field("title"));
  }

  @Test
  void a_hostile_edge_between_parts_is_refused_without_a_failure() {
    assertThat(Payloads.every())
        .allSatisfy(
            edge -> {
              Throwable thrown =
                  catchThrowable(
                      () ->
                          UploadBody.of(
                              new ByteArrayInputStream(edge.getBytes(StandardCharsets.UTF_8)),
                              "multipart/form-data; boundary=" + edge));
              assertThat(thrown)
                  .satisfiesAnyOf(
                      it -> assertThat(it).isNull(),
                      it -> assertThat(it).isInstanceOf(RuleException.class));
            });
  }

  @Test
  void every_payload_as_a_file_of_its_own_is_taken_for_a_text_or_refused() {
    for (String ending : List.of("pdf", "docx", "xlsx", "png", "mp4")) {
      FileKind kind = ContentCheck.demandKnown(ending);
      assertThat(Payloads.every().filter(text -> !text.isEmpty()))
          .allSatisfy(
              text ->
                  assertThat(
                          catchThrowable(
                              () ->
                                  ContentCheck.demand(
                                      kind,
                                      new ByteArrayInputStream(
                                          text.getBytes(StandardCharsets.UTF_8)))))
                      .isInstanceOf(RuleException.class));
    }
  }

  /** Nothing when it was refused in the way that a form can show. */
  private static UploadBody read(String name, String field, String value) {
    String body =
        "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(field, value)
            + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\nx\r\n"
                .formatted(name)
            + "--edge--\r\n";
    try {
      return UploadBody.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), TYPE);
    } catch (RuleException refused) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
