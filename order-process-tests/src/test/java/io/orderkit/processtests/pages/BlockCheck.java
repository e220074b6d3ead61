package io.orderkit.processtests.pages;

import java.util.List;

/** A check of the code blocks in one language. */
@FunctionalInterface
interface BlockCheck {
    /** Returns what is wrong with a block, each fault with its place; nothing when it is right. */
    List<String> faults(CodeBlock block);
}
