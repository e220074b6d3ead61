package io.orderkit.domain.catalogue;

import java.util.Map;
import java.util.Set;

/** The traits of a channel that the process checks. */
public enum ChannelTrait {
    /** Orders are given orally: the agent reads them back to the customer and notes any corrections (C2.1). */
    READ_BACK,
    /** Orders arrive as documents, and each order must refer to its document (C2.3). */
    DOCUMENT,
    /** The salesperson owes the complete data if the order does not refer to a document (C2.2). */
    DATA_OWED;

    static final String KEY = "traits";

    static Set<ChannelTrait> parse(Map<String, String> meaning) {
        return TraitText.parse(ChannelTrait.class, meaning.getOrDefault(KEY, ""));
    }
}
