package io.orderkit.desk.facts;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pseudonyms that replace the names of customers and persons in exported facts. With the same secret, a name always
 * gets the same pseudonym. Without the secret, nobody can recover the name. Immutable and thread-safe.
 */
public final class FactPseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 12;

    private final SecretKeySpec secret;
    private final Set<String> personal;

    private FactPseudonyms(SecretKeySpec secret, Set<String> personal) {
        this.secret = secret;
        this.personal = personal;
    }

    /**
     * Returns pseudonyms derived from a secret.
     *
     * @param secret a secret of at least 16 bytes, which the company must not disclose
     * @param personalProperties the names of the host's properties that contain personal data
     */
    public static FactPseudonyms with(byte[] secret, String... personalProperties) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes; expected 16 or more");
        }
        return new FactPseudonyms(new SecretKeySpec(secret, ALGORITHM), Set.of(personalProperties));
    }

    /** Returns recorded facts with pseudonyms in place of the names of customers and persons. */
    public RecordedFacts of(RecordedFacts recorded) {
        PolicyFacts<?> facts = recorded.facts();
        Optional<Circumstances> about = facts.about().map(this::renamed);
        return about.isEmpty() ? recorded : new RecordedFacts(recorded.order(), recorded.at(), facts.about(about));
    }

    private Circumstances renamed(Circumstances about) {
        Map<String, String> own = new HashMap<>(about.own());
        own.replaceAll((name, value) -> personal.contains(name) ? pseudonym(name, value) : value);
        Optional<CustomerId> customer =
                about.customer().map(known -> new CustomerId(pseudonym("customer", known.value())));
        return Circumstances.of(Optional.empty(), customer).with(own).orElse(about);
    }

    private String pseudonym(String kind, String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal((kind + "|" + name).getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
