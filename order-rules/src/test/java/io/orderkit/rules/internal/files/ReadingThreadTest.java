package io.orderkit.rules.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A rule directory that changes under the eyes of its reader")
@Tag("K2")
class ReadingThreadTest {
    private static final DirectoryContents NOTHING =
            new DirectoryContents(Path.of("."), ShippedTopics.all(), new RuleTexts(Map.of()), List.of());

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("whose reading does not end is a finding, and the reader goes on")
    void stuck() {
        CountDownLatch pipe = new CountDownLatch(1);
        DirectoryContents contents =
                ReadingThread.read(new ReadingThread.Place(folder, ShippedTopics.all()), Duration.ofMillis(50), () -> {
                    await(pipe);
                    return NOTHING;
                });
        pipe.countDown();
        assertThat(contents.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("possibly a file has been replaced by a pipe");
        assertThat(ReadingThread.read(folder, ShippedTopics.all(), () -> NOTHING))
                .isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("is read to its end by an interrupted thread, which stays interrupted")
    void interrupted() {
        Thread.currentThread().interrupt();
        DirectoryContents contents = ReadingThread.read(folder, ShippedTopics.all(), () -> NOTHING);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(contents).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("shows nothing of a file outside, to which a folder between leads since it was looked at")
    void folderReplaced(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("due-times.csv"), "secret");
        Path root = folder.toRealPath();
        Files.createSymbolicLink(root.resolve("sub"), outside);
        assertThatThrownBy(() -> RegularFile.bytes(root, root.resolve("sub").resolve("due-times.csv"), 100))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("is read folder by folder where nothing was replaced")
    void plain() throws Exception {
        Path root = folder.toRealPath();
        Path file = Files.createDirectories(root.resolve("data").resolve("1")).resolve("a.csv");
        Files.writeString(file, "a,b");
        assertThat(RegularFile.bytes(root, file, 2)).isEqualTo(new byte[] {'a', ','});
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
