package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.util.List;

/**
 * The checker for code that a page quotes from a test package, where the code is compiled and executed. The quotation
 * can differ from the source in indentation and line endings.
 */
final class QuotedBlocks implements BlockCheck {
    private static final String NOTE = "quoted from ";

    private final ProjectTree project;

    QuotedBlocks(ProjectTree project) {
        this.project = project;
    }

    static boolean isQuoted(CodeBlock block) {
        return block.note().startsWith(NOTE);
    }

    @Override
    public List<String> faults(CodeBlock block) {
        String folder = "/" + block.note().substring(NOTE.length()).strip() + "/";
        String quoted = plain(block.text());
        boolean found = project.files(".java", ".properties", ".drl", ".csv").stream()
                .filter(file -> ProjectTree.spelling(file).contains(folder))
                .anyMatch(file -> plain(project.read(file)).contains(quoted));
        return found ? List.of() : List.of(block.fault("the block stands so in no file under " + folder));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
