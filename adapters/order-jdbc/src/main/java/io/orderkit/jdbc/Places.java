package io.orderkit.jdbc;

import io.orderkit.domain.process.Obligation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Where obligations stand among those of their order: by code, then by a hash of their content. Nothing of it depends on
 * what else is owed, so that a page key still fits when something before it was settled.
 */
final class Places {
    /** Stands for no due time, and sorts last. */
    static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private Places() {}

    /** The places of an order's obligations, one each. */
    static List<String> of(List<Obligation> obligations) {
        Map<String, Integer> twins = new HashMap<>();
        List<String> places = new ArrayList<>();
        for (Obligation obligation : obligations) {
            String place = obligation.code() + " " + hash(obligation.toString());
            places.add(place + " " + twins.merge(place, 1, Integer::sum));
        }
        return places;
    }

    private static String hash(String content) {
        byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256, this one says it has not", missing);
        }
    }
}
