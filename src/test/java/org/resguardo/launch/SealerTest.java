package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {
  private static final byte[] CLEAR =
      "Zulema Prueba ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private BackupKey key;
  private Path file;

  @BeforeEach
  void seal() throws Exception {
    key = BackupKey.make(folder, "backup");
    file = folder.resolve("a.gpg");
    Sealer.seal(key.publicKey(), file, out -> out.write(CLEAR));
  }

  @Test
  void what_is_sealed_is_not_in_the_file_and_comes_back() throws Exception {
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Zulema");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(opened(key)).isEqualTo(CLEAR);
  }

  @Test
  void a_file_changed_anywhere_is_refused() throws Exception {
    byte[] sealed = Files.readAllBytes(file);
    for (int at : new int[] {sealed.length / 3, sealed.length - 30, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThatThrownBy(() -> opened(key)).as("byte " + at).isInstanceOf(Refusal.class);
    }
    Files.write(file, Arrays.copyOf(sealed, sealed.length - 40));
    assertThatThrownBy(() -> opened(key)).isInstanceOf(Refusal.class);
  }

  @Test
  void another_key_and_another_passphrase_do_not_open_it() throws Exception {
    BackupKey other = BackupKey.make(folder, "other");
    assertThatThrownBy(() -> opened(other)).hasMessageContaining("was not encrypted for the key");
    assertThatThrownBy(() -> opened(new BackupKey(key.publicKey(), key.secretKey(), "wrong")))
        .isInstanceOf(Refusal.class);
  }

  private byte[] opened(BackupKey with) {
    byte[][] clear = new byte[1][];
    Sealer.open(
        with.secretKey(),
        with.passphrase().toCharArray(),
        file,
        in -> clear[0] = in.readAllBytes());
    return clear[0];
  }
}
