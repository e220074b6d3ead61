package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.text.Blank;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check that a return was signed by the order's designated signer (C9). Names are compared without regard to case,
 * spaces or character width.
 */
final class DesignatedSigner {
    private DesignatedSigner() {}

    /** Returns whether the designated signer has signed; the customer's company stamp also counts. */
    static boolean hasSigned(ContractOrder order, Optional<Personal<String>> signedBy) {
        Optional<String> signer = signedBy.flatMap(Personal::content).map(DesignatedSigner::comparable);
        if (signer.isEmpty()) {
            return signedBy.equals(order.content().designatedSigner());
        }
        return Stream.concat(
                        order
                                .content()
                                .designatedSigner()
                                .flatMap(Personal::content)
                                .filter(name -> !Blank.is(name))
                                .stream(),
                        order.customer().map(Object::toString).stream())
                .map(DesignatedSigner::comparable)
                .anyMatch(signer.get()::equals);
    }

    /** Returns a name in comparable form: in lower case, without spaces, and with a uniform character width. */
    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
