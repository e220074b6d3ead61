package io.orderkit.desk.personal;

import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.desk.json.text.PersonalSeal.BrokenSeal;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.SubjectKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cryptographic functions for personal data. A sealed string is encrypted with AES-GCM and encoded in Base64. It
 * starts with a random 96-bit initialization vector and ends with a 128-bit tag. Marks use HMAC-SHA-256.
 */
final class SealedBox {
    private static final int START = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedBox() {}

    static PersonalSeal.Sealed seal(String plain, SubjectKey key, TenantId tenant) {
        byte[] start = new byte[START];
        RANDOM.nextBytes(start);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, tenant, start).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(START + sealed.length)
                    .put(start)
                    .put(sealed)
                    .array();
            return new PersonalSeal.Sealed(key.id(), Base64.getEncoder().encodeToString(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt with " + key + "; expected a 256-bit AES key", e);
        }
    }

    static String open(String text, SubjectKey key, TenantId tenant) {
        try {
            byte[] whole = Base64.getDecoder().decode(text);
            if (whole.length < START) {
                throw new IllegalArgumentException(whole.length + " bytes");
            }
            byte[] start = Arrays.copyOf(whole, START);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, tenant, start).doFinal(whole, START, whole.length - START);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSeal("cannot be opened with " + key, e);
        }
    }

    private static Cipher cipher(int mode, SubjectKey key, TenantId tenant, byte[] start)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, start));
        for (String bound : new String[] {
            tenant.value(), key.subject().kind(), key.subject().id(), key.id()
        }) {
            byte[] bytes = bound.getBytes(StandardCharsets.UTF_8);
            cipher.updateAAD(ByteBuffer.allocate(4).putInt(bytes.length).array());
            cipher.updateAAD(bytes);
        }
        return cipher;
    }

    /**
     * Returns the keyed hash of a string. The hash is computed with a key derived from the subject's key, so that each
     * key is used for only one purpose.
     */
    static String mark(String text, SubjectKey key) {
        byte[] own = mac(key.secret(), "order-kit mark");
        return HexFormat.of().formatHex(mac(new SecretKeySpec(own, "HmacSHA256"), text));
    }

    private static byte[] mac(SecretKey secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256; the key must be in memory", e);
        }
    }
}
