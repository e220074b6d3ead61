package io.orderkit.processtests.pages;

import java.util.List;

/** A checker for documentation pages' code blocks in one language. */
@FunctionalInterface
interface BlockCheck {
    /** Returns all faults in a block with their positions; empty if there are none. */
    List<String> faults(CodeBlock block);
}
