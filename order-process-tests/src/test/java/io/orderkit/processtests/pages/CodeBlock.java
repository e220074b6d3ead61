package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;

/**
 * A code block of a page.
 *
 * @param page the file, relative to the root of the project
 * @param line the line of its first fence, from 1
 * @param language the word after the fence; empty if there is none
 * @param text its lines, without the indentation of the fence
 * @param note the text of the hidden comment {@code <!-- test: … -->} before it; empty if there is none
 */
record CodeBlock(Path page, int line, String language, String text, String note) {
    /** Returns a fault of this block, with its place. */
    String fault(String what) {
        return ProjectTree.spelling(page) + ":" + line + ": " + what;
    }
}
