package io.orderkit.ports.personal;

import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key under which data about a data subject are sealed. Its {@link #toString()} does not contain the secret.
 *
 * @param id the name of the key in sealed data; unique among all subjects, and without information about a person
 * @param subject the subject of the key
 * @param secret 256 bits, for AES
 */
public record SubjectKey(String id, DataSubject subject, SecretKey secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a new key of a subject, from a secure source of randomness. */
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
