package io.orderkit.jdbc;

import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.ActorId;
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
 * Where obligations stand among those of their order: by code, then by a hash of their content, of 64 bits. Nothing of it
 * depends on what else is owed: a page key still fits when something before it was settled, and a row whose place is the
 * same is the same. It is short, for it stands in each index of what is owed.
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
            String place = obligation.code() + " " + hash(content(obligation));
            places.add(place + " " + twins.merge(place, 1, Integer::sum));
        }
        return places;
    }

    /** All of it: a row with the same place is not written again. Spelt out, for a record spells itself slowly. */
    private static String content(Obligation obligation) {
        return String.join(
                "\u001F",
                obligation.kind().name(),
                obligation.code(),
                obligation.requirement(),
                obligation.owner().value(),
                obligation.person().map(ActorId::value).orElse(""),
                obligation.due().map(Instant::toString).orElse(""),
                obligation.amount().map(Money::toString).orElse(""),
                obligation.about().orElse(""));
    }

    private static String hash(String content) {
        byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256, this one says it has not", missing);
        }
    }
}
