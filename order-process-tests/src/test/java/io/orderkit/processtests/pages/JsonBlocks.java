package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The checker for JSON blocks, which contain one value per line. If the note before a block is "a line of FILE", each
 * line of the block must be a line of that file.
 */
final class JsonBlocks implements BlockCheck {
    private static final Pattern SOURCE = Pattern.compile("\\s*a line of (\\S+)\\s*");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProjectTree project;

    JsonBlocks(ProjectTree project) {
        this.project = project;
    }

    @Override
    public List<String> faults(CodeBlock block) {
        return block.text().lines().flatMap(line -> faults(block, line)).toList();
    }

    private Stream<String> faults(CodeBlock block, String line) {
        try {
            JSON.readTree(line);
        } catch (JacksonException e) {
            return Stream.of(block.fault("no JSON: " + e.getOriginalMessage() + ": " + line));
        }
        Matcher source = SOURCE.matcher(block.note());
        return !source.matches()
                        || project.read(block.page()
                                        .resolveSibling(source.group(1))
                                        .normalize())
                                .lines()
                                .anyMatch(line::equals)
                ? Stream.empty()
                : Stream.of(block.fault(source.group(1) + " has no such line: " + line));
    }
}
