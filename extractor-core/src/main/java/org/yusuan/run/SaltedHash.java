package org.yusuan.run;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A hash that tells a password again and gives no other use: slow to try, and unlike that of the same password elsewhere. */
final class SaltedHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    /** Some hundredths of a second for each try. */
    private static final int ROUNDS = 40_000;

    private final byte[] salt;
    private final byte[] hash;

    private SaltedHash(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    static SaltedHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SaltedHash(salt, hash(password, salt));
    }

    static SaltedHash read(String text) {
        String[] parts = text.split(":", -1);
        boolean isOurs = parts.length == 2;
        HexFormat hex = HexFormat.of();
        try {
            return new SaltedHash(hex.parseHex(isOurs ? parts[0] : ""), hex.parseHex(isOurs ? parts[1] : ""));
        } catch (IllegalArgumentException damaged) {
            return new SaltedHash(new byte[0], new byte[0]);
        }
    }

    String text() {
        return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash);
    }

    boolean isOf(String password) {
        return salt.length > 0 && MessageDigest.isEqual(hash, hash(password, salt));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        }
    }
}
