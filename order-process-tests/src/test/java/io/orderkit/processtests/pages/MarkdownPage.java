package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page with its code blocks and code spans. Only fenced code blocks are allowed; an indented block has no
 * language and is reported as a fault.
 *
 * @param blocks the fenced blocks
 * @param spans the code spans: texts between single backticks, outside code blocks
 * @param faults the code blocks that are not opened or closed properly
 */
record MarkdownPage(List<CodeBlock> blocks, List<CodeBlock> spans, List<String> faults) {
    private static final Pattern FENCE = Pattern.compile("( *)```+ *(\\S*).*");
    private static final Pattern LIST_ITEM = Pattern.compile("( *(?:[-*+]|\\d+\\.) +).*");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern NOTE = Pattern.compile("(?s)<!-- test: (.*?)-->\\s*$");
    private static final int CODE_INDENT = 4;

    static MarkdownPage of(ProjectTree project, Path file) {
        return new Reader(file, project.read(file)).page();
    }

    static MarkdownPage of(Path file, String text) {
        return new Reader(file, text).page();
    }

    /** The state of the page parser, which processes the lines in sequence. */
    private static final class Reader {
        private final Path file;
        private final List<String> lines;
        private final List<CodeBlock> blocks = new ArrayList<>();
        private final List<CodeBlock> spans = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        /** The text read since the last code block. */
        private final StringBuilder prose = new StringBuilder();

        private int listIndent;
        private boolean blankBefore = true;
        private boolean inComment;

        Reader(Path file, String text) {
            this.file = file;
            this.lines = text.lines().toList();
        }

        MarkdownPage page() {
            int next = 0;
            while (next < lines.size()) {
                Matcher fence = FENCE.matcher(lines.get(next));
                next = !inComment && fence.matches() ? block(next, fence) : prose(next);
            }
            addSpans(lines.size());
            return new MarkdownPage(blocks, spans, faults);
        }

        private int block(int first, MatchResult fence) {
            addSpans(first);
            String indent = fence.group(1);
            Matcher note = NOTE.matcher(prose);
            StringBuilder text = new StringBuilder();
            int next = first + 1;
            while (next < lines.size() && !lines.get(next).strip().equals("```")) {
                String line = lines.get(next++);
                text.append(line.startsWith(indent) ? line.substring(indent.length()) : line)
                        .append('\n');
            }
            CodeBlock block =
                    new CodeBlock(file, first + 1, fence.group(2), text.toString(), note.find() ? note.group(1) : "");
            blocks.add(block);
            if (next == lines.size()) {
                faults.add(block.fault("the block does not end; expected a line with ``` alone"));
            }
            prose.setLength(0);
            blankBefore = true;
            return next + 1;
        }

        private int prose(int index) {
            String line = lines.get(index);
            if (!inComment) {
                findIndentedCode(index, line);
            }
            inComment = line.lastIndexOf("<!--") > line.lastIndexOf("-->") || (inComment && !line.contains("-->"));
            prose.append(line).append('\n');
            blankBefore = line.isBlank();
            return index + 1;
        }

        private void findIndentedCode(int index, String line) {
            int indent = line.length() - line.stripLeading().length();
            Matcher item = LIST_ITEM.matcher(line);
            if (line.isBlank()) {
                return;
            }
            if (blankBefore && indent >= listIndent + CODE_INDENT) {
                faults.add(at(index) + "code is indented; expected a block between ``` with its language");
            } else if (item.matches()) {
                listIndent = item.group(1).length();
            } else if (blankBefore && indent < listIndent) {
                listIndent = 0;
            }
        }

        private String at(int index) {
            return new CodeBlock(file, index + 1, "", "", "").fault("");
        }

        private void addSpans(int end) {
            int first = end - (int) prose.chars().filter(c -> c == '\n').count();
            SPAN.matcher(prose).results().forEach(span -> {
                int above = (int) prose.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                spans.add(
                        new CodeBlock(file, first + above + 1, "", span.group(1).replaceAll("\\s+", " "), ""));
            });
        }
    }
}
