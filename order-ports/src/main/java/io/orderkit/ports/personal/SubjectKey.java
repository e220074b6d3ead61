package io.orderkit.ports.personal;

import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key under which something about a data subject is sealed. It does not say what it is in {@link #toString()}.
 *
 * @param id names it in what is sealed; unique among all subjects, and tells nothing of a person
 * @param subject whose key it is
 * @param secret 256 bits, of AES
 */
public record SubjectKey(String id, DataSubject subject, SecretKey secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new key of a subject, from the machine's own source of chance. */
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
