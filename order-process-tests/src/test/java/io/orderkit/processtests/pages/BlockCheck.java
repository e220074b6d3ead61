package io.orderkit.processtests.pages;

import java.util.List;

/** A check of the code blocks in one language. */
@FunctionalInterface
interface BlockCheck {
    /** Returns the faults of a block, each with its place; empty if there are none. */
    List<String> faults(CodeBlock block);
}
