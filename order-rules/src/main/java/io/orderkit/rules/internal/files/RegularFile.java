package io.orderkit.rules.internal.files;

import io.orderkit.rules.internal.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * One file of a rule directory: a regular file within the directory, of limited size, in UTF-8. Orchestrators mount files as links, so a
 * link is followed as long as its target is within the directory. Other entries are never opened, because a pipe would block the reader and
 * a device has no end.
 */
final class RegularFile {
    private final Path root;
    private final Path path;

    /** @param root the directory as a path without links */
    RegularFile(Path root, String name) {
        this.root = root;
        this.path = root.resolve(name);
    }

    /** Returns whether the directory has an entry of this name, of any kind. */
    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the file's content.
     *
     * @param most the largest allowed number of bytes; a longer file is refused
     * @throws FileRefused when it is not a regular file, or cannot be read
     */
    byte[] read(int most) throws FileRefused {
        try {
            Path target = target();
            byte[] bytes = bytes(root, target, most + 1);
            if (!target.equals(target())) {
                throw new FileRefused("changes while it is read");
            }
            if (bytes.length > most) {
                throw new FileRefused("is larger than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new FileRefused(reason(e));
        }
    }

    /** Returns the regular file to which the name leads, as a path without links. */
    private Path target() throws IOException, FileRefused {
        boolean link = Files.isSymbolicLink(path);
        Path target = path.toRealPath();
        if (link && !target.startsWith(root)) {
            throw new FileRefused("is a link to a file outside this directory; expected the file itself");
        }
        BasicFileAttributes found = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new FileRefused(
                    found.isDirectory()
                            ? "is a directory; expected a file"
                            : "is a device, a pipe or a socket; expected a file");
        }
        return target;
    }

    /**
     * Returns the first bytes of a file. It is opened folder by folder, starting at the directory and without following links, because a
     * folder may have been replaced since the check. If the file system does not support this, the path is opened directly.
     *
     * @param target the path of the file, which had no links when it was checked
     */
    static byte[] bytes(Path root, Path target, int most) throws IOException, FileRefused {
        if (!target.startsWith(root)) {
            throw new FileRefused("changes while it is read");
        }
        try (DirectoryStream<Path> top = Files.newDirectoryStream(root)) {
            if (top instanceof SecureDirectoryStream<Path> secure) {
                return bytes(secure, root.relativize(target), most);
            }
        }
        try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    private static byte[] bytes(SecureDirectoryStream<Path> folder, Path within, int most) throws IOException {
        int names = within.getNameCount();
        if (names > 1) {
            try (SecureDirectoryStream<Path> inner =
                    folder.newDirectoryStream(within.getName(0), LinkOption.NOFOLLOW_LINKS)) {
                return bytes(inner, within.subpath(1, names), most);
            }
        }
        try (InputStream in = Channels.newInputStream(
                folder.newByteChannel(within, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            return in.readNBytes(most);
        }
    }

    private String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path) ? "is a link to a file that is not there" : "is missing";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: this program has no right to";
        }
        if (e instanceof FileSystemLoopException || Files.isSymbolicLink(path)) {
            return "is a link that leads to no file";
        }
        // The message of the file system repeats the name of the file, which is removed here.
        String why = e instanceof FileSystemException system ? system.getReason() : null;
        return "cannot be read: " + (why == null ? PrintableText.failure(e) : why);
    }
}
