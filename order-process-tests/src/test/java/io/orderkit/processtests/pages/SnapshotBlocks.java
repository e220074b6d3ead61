package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The checker for lines quoted from the snapshots of released wire names. Each line must occur in a snapshot. */
final class SnapshotBlocks implements BlockCheck {
    private final Set<String> released;

    SnapshotBlocks(ProjectTree project) {
        released = project.files(".txt").stream()
                .filter(file -> file.getFileName().toString().startsWith("wire-"))
                .flatMap(file -> project.read(file).lines())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> faults(CodeBlock block) {
        return block.text()
                .lines()
                .filter(line -> !released.contains(line.strip()))
                .map(line -> block.fault("no released snapshot has the line \"" + line + "\""))
                .toList();
    }
}
