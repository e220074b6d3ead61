package io.orderkit.domain.contract.confirmation.returned;

import java.text.Normalizer;
import java.util.Locale;

/** The comparison of signers' names. Upper and lower case, spaces and character widths make no difference (C9). */
final class SignerNames {
    private SignerNames() {}

    /** Returns a name in the form in which it is compared: in lower case, without spaces, and with uniform widths. */
    static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
