package org.resguardo.launch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.Iterator;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.bc.BcPGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/**
 * Encrypts a file for the holder of an OpenPGP key (AES-256 with integrity protection), and opens
 * it. The machine that makes backups holds the public half only: who takes it over reads no backup.
 */
final class Sealer {
  private static final int PART = 1 << 16;

  /** Writes clear bytes into an encrypted file. */
  interface Writing {
    void to(OutputStream clear) throws IOException;
  }

  /** Reads the clear bytes of an encrypted file. */
  interface Reading {
    void from(InputStream clear) throws IOException;
  }

  private Sealer() {}

  static void seal(Path publicKey, Path file, Writing writing) {
    BcPGPDataEncryptorBuilder with =
        new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
            .setWithIntegrityPacket(true)
            .setSecureRandom(new SecureRandom());
    PGPEncryptedDataGenerator encrypted = new PGPEncryptedDataGenerator(with);
    encrypted.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(encrypting(publicKey)));
    PGPLiteralDataGenerator literal = new PGPLiteralDataGenerator();
    DataFolder.writeSecret(file, new byte[0]);
    try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream outer = encrypted.open(disk, new byte[PART]);
        OutputStream clear =
            literal.open(outer, PGPLiteralData.BINARY, "", new Date(0), new byte[PART])) {
      writing.to(clear);
    } catch (IOException | PGPException e) {
      throw new Refusal("The backup " + file + " could not be written: " + e.getMessage(), e);
    }
  }

  // Of a key with parts the last that encrypts: the first one usually signs.
  private static PGPPublicKey encrypting(Path publicKey) {
    try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(publicKey))) {
      PGPPublicKey found = null;
      Iterator<PGPPublicKeyRing> rings = new BcPGPPublicKeyRingCollection(in).getKeyRings();
      while (rings.hasNext()) {
        for (PGPPublicKey key : rings.next()) {
          found = key.isEncryptionKey() && !key.hasRevocation() ? key : found;
        }
      }
      if (found == null) {
        throw new Refusal("RESGUARDO_BACKUP_KEY holds no key that encrypts: " + publicKey);
      }
      return found;
    } catch (IOException | PGPException e) {
      throw new Refusal("RESGUARDO_BACKUP_KEY is no OpenPGP key: " + publicKey, e);
    }
  }

  /**
   * Opens a file. Its integrity is known only at its end: whoever acts on what is read reads twice.
   */
  static void open(Path secretKey, char[] passphrase, Path file, Reading reading) {
    try (InputStream disk = new BufferedInputStream(Files.newInputStream(file))) {
      PGPPublicKeyEncryptedData data = null;
      PGPPrivateKey key = null;
      PGPSecretKeyRingCollection keys = secretKeys(secretKey);
      for (PGPEncryptedData one : encrypted(file, disk)) {
        PGPSecretKey secret =
            one instanceof PGPPublicKeyEncryptedData sealed
                ? keys.getSecretKey(sealed.getKeyIdentifier().getKeyId())
                : null;
        if (secret != null) {
          data = (PGPPublicKeyEncryptedData) one;
          key = secret.extractPrivateKey(opener(passphrase));
        }
      }
      if (data == null || !data.isIntegrityProtected()) {
        throw new Refusal(file + " was not encrypted for the key in " + secretKey + ".");
      }
      read(data, key, reading);
    } catch (IOException | PGPException e) {
      throw new Refusal("The backup " + file + " cannot be opened: " + Sql.why(e) + ".", e);
    }
  }

  private static void read(PGPPublicKeyEncryptedData data, PGPPrivateKey key, Reading reading)
      throws IOException, PGPException {
    InputStream inner = data.getDataStream(new BcPublicKeyDataDecryptorFactory(key));
    PGPLiteralData literal = (PGPLiteralData) new BcPGPObjectFactory(inner).nextObject();
    InputStream clear = literal.getInputStream();
    reading.from(clear);
    clear.transferTo(OutputStream.nullOutputStream());
    if (!data.verify()) {
      throw new IOException("it was changed");
    }
  }

  private static PGPEncryptedDataList encrypted(Path file, InputStream disk) throws IOException {
    BcPGPObjectFactory objects = new BcPGPObjectFactory(PGPUtil.getDecoderStream(disk));
    Object first = objects.nextObject();
    Object found = first instanceof PGPEncryptedDataList ? first : objects.nextObject();
    if (found instanceof PGPEncryptedDataList list) {
      return list;
    }
    throw new IOException(file + " is no encrypted backup");
  }

  private static PGPSecretKeyRingCollection secretKeys(Path file) throws IOException, PGPException {
    try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
      return new BcPGPSecretKeyRingCollection(in);
    }
  }

  private static org.bouncycastle.openpgp.operator.PBESecretKeyDecryptor opener(char[] passphrase)
      throws PGPException {
    return new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider())
        .build(passphrase);
  }
}
