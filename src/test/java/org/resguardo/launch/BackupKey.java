package org.resguardo.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** An OpenPGP key of a test, both halves as armoured files. */
record BackupKey(Path publicKey, Path secretKey, String passphrase) {
  static BackupKey make(Path folder, String name) throws IOException, PGPException {
    RSAKeyPairGenerator rsa = new RSAKeyPairGenerator();
    rsa.init(
        new RSAKeyGenerationParameters(BigInteger.valueOf(65_537), new SecureRandom(), 2048, 80));
    BcPGPKeyPair pair =
        new BcPGPKeyPair(4, PublicKeyAlgorithmTags.RSA_GENERAL, rsa.generateKeyPair(), new Date(0));
    PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
    String passphrase = "only for this test";
    PGPKeyRingGenerator ring =
        new PGPKeyRingGenerator(
            PGPSignature.POSITIVE_CERTIFICATION,
            pair,
            name,
            sha1,
            null,
            null,
            new BcPGPContentSignerBuilder(
                pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
            new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, sha1)
                .build(passphrase.toCharArray()));
    Path open = folder.resolve(name + "-public.asc");
    Path secret = folder.resolve(name + "-secret.asc");
    write(open, ring.generatePublicKeyRing().getEncoded());
    write(secret, ring.generateSecretKeyRing().getEncoded());
    return new BackupKey(open, secret, passphrase);
  }

  private static void write(Path file, byte[] key) throws IOException {
    try (OutputStream out = new ArmoredOutputStream(Files.newOutputStream(file))) {
      out.write(key);
    }
  }
}
