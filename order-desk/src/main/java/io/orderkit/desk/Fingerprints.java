package io.orderkit.desk;

import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.desk.personal.PersonalDataCipher;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.ports.personal.DataSubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The fingerprints of commands, which distinguish a repeated attempt from a different attempt with the same id (X6). A
 * fingerprint covers the command, the actor, the order and the time. A short value such as a telephone number could be
 * guessed from a plain hash. If the host has keys, personal data is therefore covered by a separate keyed hash, which
 * reveals nothing once its key has been dropped. Thread-safe.
 */
final class Fingerprints {
    private static final char MARKED = '.';

    private static final PersonalSeal LEFT_OUT = new PersonalSeal() {
        @Override
        public Sealed seal(String plain) {
            return new Sealed("", "");
        }

        @Override
        public Optional<String> open(Sealed sealed) {
            return Optional.empty();
        }
    };

    private final PersonalDataAccess personalData;

    Fingerprints(PersonalDataAccess personalData) {
        this.personalData = personalData;
    }

    /** Returns the part of the fingerprint that needs no key. */
    private String open(Request request) {
        return hash(
                personalData.keys().isPresent()
                        ? request.with(personalData
                                .json()
                                .sealing(LEFT_OUT)
                                .writeFirst(request.envelope().command()))
                        : request.whole());
    }

    /** Returns the fingerprint that the journal stores. */
    String kept(Request request, Optional<CustomerId> customer, PersonalDataAccess.Session session) {
        String open = open(request);
        if (session.seal().isEmpty() || open.equals(hash(request.whole()))) {
            return open; // the host has no keys, or the command contains no personal data
        }
        PersonalDataCipher seal = session.seal().get();
        DataSubject subject = personalData.subjects().of(request.envelope().order(), customer, request.type());
        return open + MARKED + seal.mark(subject, request.whole());
    }

    /**
     * Returns whether a request matches a stored fingerprint. If the personal data has been erased, only the rest of
     * the fingerprint is compared.
     */
    boolean isSame(Request request, String kept) {
        String open = open(request);
        int mark = kept.indexOf(MARKED);
        if (mark < 0) {
            return kept.equals(open) || kept.equals(hash(request.whole()));
        }
        return kept.substring(0, mark).equals(open)
                && personalData
                        .session()
                        .seal()
                        .map(seal -> seal.mayBe(kept.substring(mark + 1), request.whole()))
                        .orElse(true);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
