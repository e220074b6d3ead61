package io.orderkit.jdbc.internal.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 hash of a string. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the 32 bytes of the hash of a string in UTF-8 encoding. */
    public static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "this Java platform has no SHA-256; every Java platform must support it", missing);
        }
    }
}
