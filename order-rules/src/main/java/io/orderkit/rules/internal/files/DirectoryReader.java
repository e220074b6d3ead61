package io.orderkit.rules.internal.files;

import io.orderkit.rules.internal.findings.BoundedFindings;
import io.orderkit.rules.internal.open.OpenProperties;
import io.orderkit.rules.internal.open.OwnTopics;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reader of a directory that contains the files of a rule set. */
public final class DirectoryReader {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_BYTES_TOGETHER = 4_000_000;

    /**
     * The maximum number of times that the directory is read. If the content is still changing at the last read, the
     * reader gives up.
     */
    private static final int MOST_LOOKS = 5;

    private final Path place;
    private Topics topics;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Finding> findings = new BoundedFindings();
    private int bytes;

    private DirectoryReader(Path place, Topics topics) {
        this.place = place;
        this.topics = topics;
    }

    /** Returns the current files. Every failure is reported as a finding, even a read that never ends. */
    public static DirectoryContents read(Path place, Topics topics) {
        return ReadingThread.read(place, topics, () -> readHere(place, topics));
    }

    private static DirectoryContents readHere(Path place, Topics topics) {
        try {
            return new DirectoryReader(place, topics).read();
        } catch (RuntimeException | Error e) {
            // Errors are caught too, because very large files may exhaust memory.
            return DirectoryContents.refused(place, topics, "cannot be read: " + PrintableText.failure(e));
        }
    }

    /** Reads the directory until two consecutive reads find the same content, because related files may be changed one after another. */
    public static DirectoryContents readSettled(Path place, Topics topics) {
        DirectoryContents before = read(place, topics);
        for (int look = 1; look < MOST_LOOKS; look++) {
            DirectoryContents now = read(place, topics);
            if (now.state().equals(before.state())) {
                return now;
            }
            before = now;
        }
        return DirectoryContents.refused(
                place, topics, "changed while it was being read; read it again once everything is saved");
    }

    private DirectoryContents read() {
        try {
            // The path is resolved for every read, because an orchestrator may redirect it to another directory at any
            // time.
            Path root = place.toRealPath();
            if (Files.isDirectory(root)) {
                read(new RegularFile(root, RuleTexts.PROPERTIES), RuleTexts.PROPERTIES);
                read(new RegularFile(root, RuleTexts.QUESTIONS), RuleTexts.QUESTIONS);
                topics = OwnTopics.of(topics, texts, findings::add);
                Set<String> own = OpenProperties.tables(texts.getOrDefault(RuleTexts.PROPERTIES, ""));
                List<String> names = new ArrayList<>(ShippedFiles.all(topics));
                own.stream().filter(name -> !names.contains(name)).forEach(names::add);
                names.forEach(name -> read(new RegularFile(root, name), name, own));
                names.addAll(List.of(RuleTexts.PROPERTIES, RuleTexts.QUESTIONS));
                new UnreadFiles(topics.files(), names, findings::add).find(root);
            } else {
                findings.add(Finding.of(place.toString(), 0, "is not a directory"));
            }
        } catch (AccessDeniedException e) {
            findings.add(Finding.of(place.toString(), 0, "cannot be read: this program has no permission"));
        } catch (IOException e) {
            findings.add(Finding.of(place.toString(), 0, "is not a directory"));
        }
        return new DirectoryContents(place, topics, new RuleTexts(texts), findings);
    }

    private void read(RegularFile file, String name) {
        read(file, name, Set.of());
    }

    /**
     * @param own the file names of the tables that the rule set itself declares
     */
    private void read(RegularFile file, String name, Set<String> own) {
        try {
            if (file.exists()) {
                texts.put(name, text(file, name));
            } else if (own.contains(name) || ShippedFiles.needed(topics).contains(name)) {
                throw new FileRefused("is missing");
            }
        } catch (FileRefused e) {
            findings.add(Finding.of(name, 0, String.valueOf(e.getMessage())));
        }
    }

    private String text(RegularFile file, String name) throws FileRefused {
        byte[] read = file.read(MOST_BYTES);
        bytes += read.length;
        if (bytes > MOST_BYTES_TOGETHER) {
            throw new FileRefused("is too large: all files together exceed " + MOST_BYTES_TOGETHER + " bytes");
        }
        return TextEncoding.decode(name, read);
    }
}
