package io.orderkit.processtests.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The file tree of the project, without build output or hidden files.
 *
 * @param root the root folder of the project
 */
public record ProjectTree(Path root) {
    /** Finds the root folder of the project, starting from the working directory of the tests. */
    public static ProjectTree here() {
        List<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .toList();
        return above.stream()
                .filter(folder -> Files.isDirectory(folder.resolve("order-domain")))
                .findFirst()
                .map(ProjectTree::new)
                .orElseThrow(() -> new IllegalStateException("no folder with order-domain in it above " + above));
    }

    /** Returns all files whose names have one of the given endings. The paths are sorted and relative to the root. */
    public List<Path> files(String... ends) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    return !folder.equals(root) && (name.equals("target") || name.startsWith("."))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Stream.of(ends).anyMatch(file.toString()::endsWith)) {
                        found.add(root.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + root, e);
        }
        return found.stream().sorted().toList();
    }

    /** Returns the content of a text file. */
    public String read(Path relative) {
        try {
            return Files.readString(root.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + relative, e);
        }
    }

    /** Returns the path of a file with forward slashes, on every platform. */
    public static String spelling(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
