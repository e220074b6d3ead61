package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;

/**
 * A code block on a documentation page.
 *
 * @param page the file of the page, relative to the root of the project
 * @param line the line number of the opening fence, counted from 1
 * @param language the language after the opening fence; empty if there is none
 * @param text the lines of the block, without the indentation of the fence
 * @param note the text of the hidden test comment before the block; empty if there is none
 */
record CodeBlock(Path page, int line, String language, String text, String note) {
    /** Returns a message that states a fault in this block and its position. */
    String fault(String what) {
        return ProjectTree.spelling(page) + ":" + line + ": " + what;
    }
}
