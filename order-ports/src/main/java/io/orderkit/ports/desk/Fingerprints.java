package io.orderkit.ports.desk;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Wire;
import io.orderkit.ports.json.OrderJson;
import io.orderkit.ports.json.PersonalText;
import io.orderkit.ports.personal.PersonalSeal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a repetition from a reuse of a command's id: what is wanted, by whom, on what, when (X6). A plain hash of a telephone number is
 * soon guessed; where there are keys, what is personal goes into a mark of its own, which says nothing once its key is dropped. Thread-safe.
 */
final class Fingerprints {
    private static final char MARKED = '.';

    private static final PersonalText LEFT_OUT = new PersonalText() {
        @Override
        public Sealed seal(String plain) {
            return new Sealed("", "");
        }

        @Override
        public Optional<String> open(Sealed sealed) {
            return Optional.empty();
        }
    };

    private final Discretion discretion;

    Fingerprints(Discretion discretion) {
        this.discretion = discretion;
    }

    /** What can be told of the command without its keys. */
    private String of(CommandEnvelope envelope) {
        OrderJson json = discretion.json();
        return hash(text(envelope, discretion.keys().isPresent() ? json.sealing(LEFT_OUT) : json));
    }

    /** What the journal keeps. */
    String kept(CommandEnvelope envelope, Optional<CustomerId> customer, Discretion.Glance glance) {
        String open = of(envelope);
        if (glance.seal().isEmpty()) {
            return open;
        }
        String plain = text(envelope, discretion.json());
        if (open.equals(hash(plain))) {
            return open; // nothing in it is personal
        }
        PersonalSeal seal = glance.seal().get();
        return open + MARKED + seal.mark(discretion.subjects().of(envelope.order(), customer, type(envelope)), plain);
    }

    /** Whether a command is the one that was kept. Of one whose person was erased, what is not personal decides. */
    boolean isSame(CommandEnvelope envelope, String kept) {
        String open = of(envelope);
        String plain = text(envelope, discretion.json());
        int mark = kept.indexOf(MARKED);
        if (mark < 0) {
            return kept.equals(open) || kept.equals(hash(plain));
        }
        return kept.substring(0, mark).equals(open)
                && discretion
                        .glance()
                        .seal()
                        .map(seal -> seal.mayBe(kept.substring(mark + 1), plain))
                        .orElse(true);
    }

    private static String type(CommandEnvelope envelope) {
        return Wire.Names.of(envelope.command().getClass());
    }

    private static String text(CommandEnvelope envelope, OrderJson json) {
        String roles = envelope.actor().roles().stream()
                .map(role -> role.value())
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                "\n",
                envelope.order().value(),
                envelope.actor().id().value(),
                roles,
                envelope.actor().onBehalfOf().map(Object::toString).orElse(""),
                type(envelope),
                json.write(envelope.command()),
                envelope.occurredAt().map(Instant::toString).orElse(""));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
