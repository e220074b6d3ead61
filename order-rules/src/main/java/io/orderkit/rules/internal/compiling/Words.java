package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.model.NearMiss;
import java.util.Collection;

/** How an unknown word is reported. */
final class Words {
    private Words() {}

    static String unknown(String what, String found, Collection<String> known) {
        return "there is no " + what + " \"" + found + "\"; there is " + String.join(", ", known)
                + NearMiss.of(found, known)
                        .map(near -> "; maybe you meant \"" + near + "\"")
                        .orElse("");
    }
}
