package io.orderkit.processtests.pages;

import java.util.List;

/** A check of code blocks on documentation pages, for one language. */
@FunctionalInterface
interface BlockCheck {
    /** Returns all faults in a block with their positions; empty if there are none. */
    List<String> faults(CodeBlock block);
}
