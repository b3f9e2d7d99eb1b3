package org.resguardo.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the index holds in place of a recipe: its n-th record stands under HMAC(recipe, n), and how
 * many there are is encrypted. All tokens differ, so that a dump of the index shows no frequency;
 * with the key a recipe is looked up by making its tokens again. (Chains of this kind: Cash et al.,
 * Dynamic Searchable Encryption in Very-Large Databases, NDSS 2014, there named Π-bas.)
 */
final class MatchChains {
  static final int TOKEN = 16;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec tokens;
  private final SecretKeySpec lengths;

  MatchChains(byte[] key) {
    tokens = new SecretKeySpec(derived(key, "tokens of chains"), HMAC);
    lengths = new SecretKeySpec(derived(key, "lengths of chains"), "AES");
  }

  /** The tokens of a recipe from {@code from}, {@code count} of them, 16 bytes each. */
  List<byte[]> tokens(MatchTokens.Token recipe, int from, int count) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(tokens);
      byte[] chain = chain(recipe);
      List<byte[]> made = new ArrayList<>(count);
      for (int i = from; i < from + count; i++) {
        mac.update(chain);
        made.add(Arrays.copyOf(mac.doFinal(ByteBuffer.allocate(4).putInt(i).array()), TOKEN));
      }
      return made;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stands for nothing and looks like the others. */
  static byte[] blind() {
    byte[] token = new byte[TOKEN];
    RANDOM.nextBytes(token);
    return token;
  }

  /** The name of a recipe's row: 16 bytes. */
  static byte[] chain(MatchTokens.Token recipe) {
    return HexFormat.of().parseHex(recipe.value());
  }

  /** A length as it may stand in the row of this recipe: 32 bytes, others each time. */
  byte[] seal(MatchTokens.Token recipe, int length) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, recipe, nonce)
              .doFinal(ByteBuffer.allocate(4).putInt(length).array());
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The length that stands in the row of this recipe.
   *
   * @throws SealBrokenException when it was changed or belongs to another row
   */
  int open(MatchTokens.Token recipe, byte[] sealed) {
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE);
      return ByteBuffer.wrap(
              cipher(Cipher.DECRYPT_MODE, recipe, nonce)
                  .doFinal(sealed, NONCE, sealed.length - NONCE))
          .getInt();
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("a row of the index", e);
    }
  }

  private Cipher cipher(int mode, MatchTokens.Token recipe, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, lengths, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(chain(recipe));
    return cipher;
  }

  private static byte[] derived(byte[] key, String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
