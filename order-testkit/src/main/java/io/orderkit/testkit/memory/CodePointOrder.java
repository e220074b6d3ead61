package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import java.util.Comparator;

/**
 * The sort order of pages, by Unicode code point, which is also the byte order of UTF-8. The natural order of Java strings is different,
 * because it compares surrogates instead of code points.
 */
final class CodePointOrder {
    static final Comparator<String> OF_TEXT = CodePointOrder::compare;

    static final Comparator<OrderId> OF_ORDER = Comparator.comparing(OrderId::value, OF_TEXT);

    private CodePointOrder() {}

    private static int compare(String one, String other) {
        int least = Math.min(one.length(), other.length());
        for (int i = 0; i < least; i++) {
            char c = one.charAt(i);
            char d = other.charAt(i);
            if (c != d) {
                boolean isPair = Character.isSurrogate(c);
                return isPair == Character.isSurrogate(d) ? Character.compare(c, d) : isPair ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
