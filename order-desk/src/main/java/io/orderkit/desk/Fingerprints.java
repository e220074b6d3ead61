package io.orderkit.desk;

import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.desk.personal.PersonalSeal;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.ports.personal.DataSubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

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

    private final PersonalDataAccess personalData;

    Fingerprints(PersonalDataAccess personalData) {
        this.personalData = personalData;
    }

    /** What can be told of the command without its keys. */
    private String open(Request request) {
        return hash(
                personalData.keys().isPresent()
                        ? request.with(personalData
                                .json()
                                .sealing(LEFT_OUT)
                                .writeFirst(request.envelope().command()))
                        : request.whole());
    }

    /** What the journal keeps. */
    String kept(Request request, Optional<CustomerId> customer, PersonalDataAccess.Session session) {
        String open = open(request);
        if (session.seal().isEmpty() || open.equals(hash(request.whole()))) {
            return open; // nobody seals, or nothing in it is personal
        }
        PersonalSeal seal = session.seal().get();
        DataSubject subject = personalData.subjects().of(request.envelope().order(), customer, request.type());
        return open + MARKED + seal.mark(subject, request.whole());
    }

    /** Whether a command is the one that was kept. Of one whose person was erased, what is not personal decides. */
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
