package io.orderkit.desk;

import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.desk.personal.PersonalDataCipher;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.ports.personal.DataSubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The fingerprints that distinguish a repetition from a reuse of a command's id, by command, actor, order and time
 * (X6). A plain hash of a telephone number can easily be guessed. Where there are keys, personal data therefore go into
 * a separate mark, which reveals nothing once its key is dropped. Thread-safe.
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

    private final PersonalDataAccess personalData;

    Fingerprints(PersonalDataAccess personalData) {
        this.personalData = personalData;
    }

    /** Returns the part of the fingerprint that needs no keys. */
    private String open(Request request) {
        return hash(
                personalData.keys().isPresent()
                        ? request.with(personalData
                                .json()
                                .sealing(LEFT_OUT)
                                .writeFirst(request.envelope().command()))
                        : request.whole());
    }

    /** Returns the fingerprint that the journal keeps. */
    String kept(Request request, Optional<CustomerId> customer, PersonalDataAccess.Session session) {
        String open = open(request);
        if (session.seal().isEmpty() || open.equals(hash(request.whole()))) {
            return open; // nobody seals, or no part of it is personal
        }
        PersonalDataCipher seal = session.seal().get();
        DataSubject subject = personalData.subjects().of(request.envelope().order(), customer, request.type());
        return open + MARKED + seal.mark(subject, request.whole());
    }

    /**
     * Returns whether a command equals the kept one. After the erasure of a person, only the parts that are not
     * personal are compared.
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
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
