package io.orderkit.ports.personal;

import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key with which the data of a data subject are sealed. The {@link #toString()} of a key does not contain the
 * secret.
 *
 * @param id the id of the key in sealed data; unique among all subjects and free of personal information
 * @param subject the data subject to whom the key belongs
 * @param secret 256 bits, for AES
 */
public record SubjectKey(String id, DataSubject subject, SecretKey secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a new random key for a subject, from a secure source. */
    public static SubjectKey random(DataSubject subject) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SubjectKey(UUID.randomUUID().toString(), subject, new SecretKeySpec(bits, "AES"));
    }

    @Override
    public String toString() {
        return "key " + id + " of " + subject;
    }
}
