package io.orderkit.rules.untrusted;

import io.orderkit.rules.RuleDirectory;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hostile directory entries other than ordinary rule files, such as links, pipes and files with unusual names. */
final class HostileEntries {
    /** The content of a file outside the rule directory, which must never be displayed. */
    static final String SECRET = "the-secret-of-another-file";

    private HostileEntries() {}

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        for (String file : List.of("deposit.drl", "due-times.csv", "reasons.csv", "deposit-examples.csv")) {
            all.add(new HostileCase(
                    file + " is a link to a file outside", directory -> link(directory, file, secret(directory))));
        }
        all.addAll(links());
        all.addAll(kinds());
        Map.ofEntries(
                        Map.entry("a line end in a name", "a\nb.drl"),
                        Map.entry("a terminal's command in a name", "a\u001b[2Jb.drl"),
                        Map.entry("a reversed name", "due\u202elrd.csv"),
                        Map.entry("a next line in a name", "a\u0085b.csv"),
                        Map.entry("a line separator in a name", "a\u2028b.csv"),
                        Map.entry("an invisible letter in a name", "deposit\u200b.drl"),
                        Map.entry("a hard space behind a name", "deposit.drl\u00a0"),
                        Map.entry("a name of 250 letters", "n".repeat(246) + ".drl"),
                        Map.entry("a name with quotes", "a\"; rm -rf \".drl"),
                        Map.entry("a workbook beside its table", "due-times.xlsx"),
                        Map.entry("an old workbook", "Due-Times.XLS"),
                        Map.entry("a workbook of LibreOffice", "reasons.ods"),
                        Map.entry("a workbook of Numbers", "anything.numbers"),
                        Map.entry("a copy that a browser named", "due-times (1).csv"),
                        Map.entry("a copy that a file manager named", "Copy of due-times.csv"),
                        Map.entry("a copy in Spanish", "Copia de due-times.csv"),
                        Map.entry("a copy in Chinese", "due-times - 副本.csv"),
                        Map.entry("an ending twice", "due-times.csv.csv"),
                        Map.entry("an ending that is hidden", "tier.drl.txt"))
                .forEach((name, file) -> all.add(HostileCase.text(name, file, SECRET)));
        for (String harmless : List.of(
                ".~lock.due-times.csv#",
                "~$due-times.xlsx",
                "._deposit.drl",
                ".DS_Store",
                "deposit.drl.bak",
                "notes.md")) {
            all.add(HostileCase.text("beside the rules: " + harmless, harmless, SECRET));
        }
        return all;
    }

    private static List<HostileCase> links() {
        return List.of(
                new HostileCase("a chain of links to a file outside", directory -> {
                    link(directory, "tier.drl", directory.resolve(".one"));
                    link(directory, ".one", directory.resolve(".two"));
                    link(directory, ".two", secret(directory));
                }),
                new HostileCase("a link through a folder that is a link outside", directory -> {
                    secret(directory);
                    link(directory, ".data", directory.resolveSibling("outside"));
                    link(directory, "tier.drl", directory.resolve(".data/secret.txt"));
                }),
                new HostileCase("a link upwards and down again", directory -> {
                    secret(directory);
                    link(directory, "tier.drl", Path.of("../outside/secret.txt"));
                }),
                new HostileCase("a link to itself", directory -> link(directory, "tier.drl", Path.of("tier.drl"))),
                new HostileCase("two links to each other", directory -> {
                    link(directory, "tier.drl", Path.of("mall.drl"));
                    link(directory, "mall.drl", Path.of("tier.drl"));
                }),
                new HostileCase(
                        "a link to nothing", directory -> link(directory, "tier.drl", directory.resolve("nothing"))),
                new HostileCase("a link to a device", directory -> link(directory, "tier.drl", Path.of("/dev/zero"))),
                new HostileCase(
                        "a link to the process",
                        directory -> link(directory, "due-times.csv", Path.of("/proc/self/environ"))),
                new HostileCase(
                        "a link to an open file", directory -> link(directory, "tier.drl", Path.of("/proc/self/fd/0"))),
                new HostileCase("a link to a directory", directory -> link(directory, "tier.drl", Path.of("."))),
                new HostileCase(
                        "a link to another file of the rules",
                        directory -> link(directory, "tier.drl", Path.of("mall.drl"))));
    }

    private static List<HostileCase> kinds() {
        return List.of(
                new HostileCase("a directory with the name of a rule file", directory -> {
                    Files.delete(directory.resolve("deposit.drl"));
                    Files.createDirectory(directory.resolve("deposit.drl"));
                }),
                new HostileCase("a pipe with the name of a rule file", directory -> pipe(directory, "deposit.drl")),
                new HostileCase(
                        "a pipe with the name of an example table", directory -> pipe(directory, "tier-examples.csv")),
                new HostileCase("a link to a pipe", directory -> {
                    pipe(directory, ".pipe");
                    link(directory, "deposit.drl", Path.of(".pipe"));
                }),
                new HostileCase("a socket with the name of a rule file", directory -> {
                    Files.delete(directory.resolve("mall.drl"));
                    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                        socket.bind(UnixDomainSocketAddress.of(directory.resolve("mall.drl")));
                    }
                }),
                new HostileCase("two thousand entries", directory -> {
                    for (int i = 0; i < 2000; i++) {
                        Files.createFile(directory.resolve("entry-" + i + ".drl"));
                    }
                }),
                new HostileCase("nine hundred strange rule files", directory -> {
                    for (int i = 0; i < 900; i++) {
                        Files.createFile(directory.resolve("x".repeat(200) + i + ".drl"));
                    }
                }),
                new HostileCase("no file at all", directory -> RuleDirectory.empty(directory)),
                new HostileCase(
                        "a workbook in the place of its table",
                        directory ->
                                Files.move(directory.resolve("due-times.csv"), directory.resolve("due-times.xlsx"))),
                new HostileCase("a file in the place of the directory", directory -> {
                    RuleDirectory.empty(directory);
                    Files.delete(directory);
                    Files.writeString(directory, SECRET);
                }),
                new HostileCase("a link to nothing in the place of the directory", directory -> {
                    RuleDirectory.empty(directory);
                    Files.delete(directory);
                    Files.createSymbolicLink(directory, Path.of("nowhere"));
                }));
    }

    static void link(Path directory, String name, Path target) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
        Files.createSymbolicLink(directory.resolve(name), target);
    }

    static Path secret(Path directory) throws IOException {
        Path outside = Files.createDirectories(directory.resolveSibling("outside"));
        return Files.writeString(outside.resolve("secret.txt"), SECRET);
    }

    static void pipe(Path directory, String name) throws IOException, InterruptedException {
        Files.deleteIfExists(directory.resolve(name));
        if (new ProcessBuilder("mkfifo", directory.resolve(name).toString())
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("no pipe can be made here");
        }
    }
}
