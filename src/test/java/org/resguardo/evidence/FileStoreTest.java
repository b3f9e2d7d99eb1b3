package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.kernel.RuleException;

class FileStoreTest {
  private static final long CASE = 7;

  @TempDir Path folder;

  private StorageKeys keys;
  private FileStore store;

  @BeforeEach
  void open() throws IOException, GeneralSecurityException {
    AeadConfig.register();
    KeysetHandle master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    Files.writeString(
        folder.resolve("documents.json"),
        TinkJsonProtoKeysetFormat.serializeKeyset(master, InsecureSecretKeyAccess.get()));
    Files.write(folder.resolve("storage.key"), new byte[32]);
    Files.writeString(folder.resolve("installation.id"), "test");
    keys = StorageKeys.of(folder);
    store = FileStore.of(folder, keys, 1);
  }

  @Test
  void nothing_lies_in_clear_and_what_comes_out_is_what_went_in() throws Exception {
    byte[] content = "Zulema Prueba declaró. ".repeat(3000).getBytes();
    Kept kept = keep(content);
    for (Path file : files()) {
      assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContain("Zulema");
    }
    try (InputStream in = store.read(kept.name(), kept.key())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    assertThat(kept.hash()).isEqualTo(hash);
  }

  @Test
  void a_reader_that_jumps_sees_the_same_content() throws Exception {
    byte[] content = new byte[300_000];
    new Random(1).nextBytes(content);
    Kept kept = keep(content);
    try (var channel = store.jump(kept.name(), kept.key())) {
      assertThat(channel.size()).isEqualTo(content.length);
      for (int at : new int[] {299_990, 4090, 0, 150_000}) {
        channel.position(at);
        ByteBuffer ten = ByteBuffer.allocate(10);
        while (ten.hasRemaining() && channel.read(ten) >= 0) {
          assertThat(ten.position()).isPositive();
        }
        assertThat(ten.array()).isEqualTo(java.util.Arrays.copyOfRange(content, at, at + 10));
      }
    }
  }

  @Test
  void a_changed_or_exchanged_file_does_not_open() throws Exception {
    Kept one = keep(new byte[20_000]);
    Kept other = keep(new byte[20_000]);
    byte[] bytes = Files.readAllBytes(file(one.name()));
    Files.write(file(other.name()), bytes);
    assertThatThrownBy(() -> readAll(other)).isInstanceOf(IOException.class);
    bytes[9_000] ^= 1;
    Files.write(file(one.name()), bytes);
    assertThatThrownBy(() -> readAll(one)).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_cut_short_does_not_pass_for_a_whole_one() throws Exception {
    Kept kept = keep(new byte[100_000]);
    byte[] bytes = Files.readAllBytes(file(kept.name()));
    Files.write(file(kept.name()), java.util.Arrays.copyOf(bytes, 50_000));
    assertThatThrownBy(() -> readAll(kept)).isInstanceOf(IOException.class);
  }

  @Test
  void the_same_film_has_other_names_and_other_bytes_each_time() throws Exception {
    byte[] film = new byte[5_000];
    Kept one = keep(film);
    Kept two = keep(film);
    assertThat(one.name()).isNotEqualTo(two.name()).isNotEqualTo(one.hash());
    assertThat(Files.readAllBytes(file(one.name())))
        .isNotEqualTo(Files.readAllBytes(file(two.name())));
    assertThat(keys.sealHash(one.name(), one.hash()))
        .isNotEqualTo(keys.sealHash(two.name(), two.hash()));
    assertThat(keys.openHash(one.name(), keys.sealHash(one.name(), one.hash())))
        .isEqualTo(one.hash());
  }

  @Test
  void more_than_the_limit_is_refused_with_the_limit_named() {
    String name = keys.newName(CASE);
    byte[] key = keys.newKey(name).bytes();
    byte[] tooMuch = new byte[1024 * 1024 + 1];
    assertThatThrownBy(() -> store.receive(name, key, FilesFixture.in(tooMuch)))
        .isInstanceOfSatisfying(
            RuleException.class,
            refused -> {
              assertThat(refused.problems().get(0).key()).isEqualTo("evidence.file.tooLarge");
              assertThat(refused.problems().get(0).arguments()).containsExactly(1L);
            });
  }

  @Test
  void only_files_older_than_the_moment_are_named_on_their_way_or_in_place() throws Exception {
    Kept settled = keep(new byte[10]);
    String onItsWay = keys.newName(CASE);
    store.receive(onItsWay, keys.newKey(onItsWay).bytes(), FilesFixture.in(new byte[10]));
    Instant hour = Instant.parse("2026-11-23T15:00:00Z");
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.from(hour));
    }
    assertThat(store.olderThan(hour)).isEmpty();
    assertThat(store.olderThan(hour.plusSeconds(1)))
        .containsExactlyInAnyOrder(settled.name(), onItsWay);
    store.remove(settled.name());
    store.remove(onItsWay);
    assertThat(files()).isEmpty();
  }

  private record Kept(String name, byte[] key, String hash) {}

  private Kept keep(byte[] content) throws IOException {
    String name = keys.newName(CASE);
    byte[] key = keys.newKey(name).bytes();
    FileStore.Received received = store.receive(name, key, FilesFixture.in(content));
    store.settle(name);
    return new Kept(name, key, received.hash());
  }

  private void readAll(Kept kept) throws IOException {
    try (InputStream in = store.read(kept.name(), kept.key())) {
      in.readAllBytes();
    }
  }

  private Path file(String name) {
    return folder.resolve("documents").resolve(name.substring(0, 2)).resolve(name);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("documents"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
