package io.orderkit.domain.catalogue;

import java.util.Map;
import java.util.Set;

/** The traits of a channel that the process asks about. */
public enum ChannelTrait {
    /** Orders come by word of mouth: they are read back to the customer, and the agent takes down what they correct (C2.1). */
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
