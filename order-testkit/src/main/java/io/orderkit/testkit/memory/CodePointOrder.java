package io.orderkit.testkit.memory;

import io.orderkit.domain.model.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of pages: by Unicode code points. UTF-8 has it; Java's own strings, which compare halves of pairs, do not. */
final class CodePointOrder {
    static final Comparator<String> OF_TEXT = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    static final Comparator<OrderId> OF_ORDER = Comparator.comparing(OrderId::value, OF_TEXT);

    private CodePointOrder() {}
}
