package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.RuleException;

class UploadBodyTest {
  private static final String TYPE = "multipart/form-data; boundary=edge";

  @Test
  void fields_come_first_then_the_file() throws IOException {
    UploadBody body =
        read(
            field("title", "Acta ñandú"),
            field("c", "A-1"),
            field("c", "V-1"),
            file("a.PDF", "xyz"));
    assertThat(body.field("title")).isEqualTo("Acta ñandú");
    assertThat(body.fields("c")).containsExactly("A-1", "V-1");
    assertThat(body.ending()).isEqualTo("pdf");
    assertThat(body.file().readAllBytes()).isEqualTo("xyz".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, pdf",
    "a.pdf\u0000.exe, exe",
    "evil.exe, exe",
    "noending, ''",
    "a.tar.gz, gz",
    "C:\\x\\y.docx, docx"
  })
  void of_the_name_only_the_ending_is_looked_at(String name, String ending) throws IOException {
    assertThat(read(file(name, "x")).ending()).isEqualTo(ending);
  }

  @Test
  void a_form_without_a_file_says_so() throws IOException {
    assertThat(read(field("title", "x")).hasFile()).isFalse();
    assertThat(read(file("", "")).hasFile()).isFalse();
  }

  @Test
  void what_is_no_form_or_breaks_off_is_refused() {
    assertThatThrownBy(() -> UploadBody.of(in("x"), "application/json"))
        .isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> UploadBody.of(in("x"), "multipart/form-data"))
        .isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> read(field("title", "x".repeat(9000))))
        .isInstanceOf(RuleException.class);
    assertThatThrownBy(
            () ->
                UploadBody.of(
                    in("--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nxx"), TYPE))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void a_large_file_is_never_whole_in_memory() throws IOException {
    long large = 60L * 1024 * 1024;
    InputStream head = in(field("title", "x") + "--edge\r\n" + head("a.mp4"));
    UploadBody body =
        UploadBody.of(
            new SequenceInputStream(
                new SequenceInputStream(head, new Nothing(large)), in("\r\n--edge--\r\n")),
            TYPE);
    long read = 0;
    byte[] segment = new byte[64 * 1024];
    long before = allocated();
    try (InputStream file = body.file()) {
      for (int got = file.read(segment); got >= 0; got = file.read(segment)) {
        read += got;
      }
    }
    assertThat(read).isEqualTo(large);
    assertThat(allocated() - before).isLessThan(8L * 1024 * 1024);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** So many zeros. */
  private static final class Nothing extends InputStream {
    private long left;

    Nothing(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int read = (int) Math.min(left, length);
      left -= read;
      java.util.Arrays.fill(bytes, from, from + read, (byte) 0);
      return read == 0 ? -1 : read;
    }
  }

  private static UploadBody read(String... parts) throws IOException {
    return UploadBody.of(in(String.join("", parts) + "--edge--\r\n"), TYPE);
  }

  private static String field(String name, String value) {
    return "--edge\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String file(String name, String content) {
    return "--edge\r\n" + head(name) + content + "\r\n";
  }

  private static String head(String name) {
    return "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
