package io.orderkit.processtests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file, or a region of one between two markers, that is written by the machine. */
record GeneratedPart(Path file, Optional<String> region, String content) {
    static GeneratedPart whole(Path file, String content) {
        return new GeneratedPart(file, Optional.empty(), content);
    }

    /** Returns the text between {@code <!-- name: begin -->} and {@code <!-- name: end -->}. */
    static GeneratedPart within(Path file, String name, String content) {
        return new GeneratedPart(file, Optional.of(name), content);
    }

    /** The file as it should be; empty where it has no place for the region. */
    Optional<String> expected() {
        if (region.isEmpty()) {
            return Optional.of(content);
        }
        String found = found();
        String begin = "<!-- " + region.get() + ": begin -->";
        int from = found.indexOf(begin);
        int to = found.indexOf("<!-- " + region.get() + ": end -->", Math.max(from, 0));
        return from < 0 || to < 0
                ? Optional.empty()
                : Optional.of(found.substring(0, from + begin.length()) + "\n" + content + found.substring(to));
    }

    /** The file as it is. */
    String found() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void write() {
        expected().ifPresent(text -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            }
        });
    }
}
