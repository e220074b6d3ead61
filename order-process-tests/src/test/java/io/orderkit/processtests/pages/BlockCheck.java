package io.orderkit.processtests.pages;

import java.util.List;

/** A checker for the code blocks in one language on documentation pages. */
@FunctionalInterface
interface BlockCheck {
    /** Returns all faults in a block with their positions; empty if there are none. */
    List<String> faults(CodeBlock block);
}
