package io.orderkit.domain.catalogue;

import java.util.Map;
import java.util.Set;

/** What the process asks about a channel. */
public enum ChannelTrait {
    /** What came by it was only said: it is read back to the customer, and the agent takes down what they correct (C2.1). */
    READ_BACK,
    /** An order comes by it as a document, which must be named (C2.3). */
    DOCUMENT,
    /** Without a document, the salesperson owes the complete data (C2.2). */
    DATA_OWED;

    static final String KEY = "traits";

    static Set<ChannelTrait> parse(Map<String, String> meaning) {
        return TraitText.parse(ChannelTrait.class, meaning.getOrDefault(KEY, ""));
    }
}
