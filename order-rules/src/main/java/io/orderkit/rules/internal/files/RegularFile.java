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
 * A regular UTF-8 file of limited size in a rule directory. Links are followed because orchestrators mount files as
 * links, but the target must be within the rule directory. Pipes and devices are never opened, because a pipe would
 * block the reader and a device is endless.
 */
final class RegularFile {
    private final Path root;
    private final Path path;

    /**
     * @param root the path of the rule directory, with all links resolved
     */
    RegularFile(Path root, String name) {
        this.root = root;
        this.path = root.resolve(name);
    }

    /** Returns whether the directory contains an entry of any type with this file name. */
    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the file's content.
     *
     * @param most the maximum file size in bytes; a larger file is refused
     * @throws FileRefused when the entry is not a regular file, or when the file cannot be read
     */
    byte[] read(int most) throws FileRefused {
        try {
            Path target = target();
            byte[] bytes = bytes(root, target, most + 1);
            if (!target.equals(target())) {
                throw new FileRefused("changed while it was being read");
            }
            if (bytes.length > most) {
                throw new FileRefused("is larger than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new FileRefused(reason(e));
        }
    }

    /** Returns the path of the regular file to which the name refers, with all links resolved. */
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
     * Returns the first bytes of a file, up to a maximum number. The file is opened folder by folder without following
     * links, because a folder may have been replaced after the check. If the file system does not support this, the
     * file is opened directly by its path.
     *
     * @param target the file's path, which contained no links when it was checked
     */
    static byte[] bytes(Path root, Path target, int most) throws IOException, FileRefused {
        if (!target.startsWith(root)) {
            throw new FileRefused("changed while it was being read");
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
            return Files.isSymbolicLink(path) ? "is a link to a missing file" : "is missing";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: this program has no permission";
        }
        if (e instanceof FileSystemLoopException || Files.isSymbolicLink(path)) {
            return "is a link that does not lead to a file";
        }
        // The file system's message repeats the name of the file, so only the reason is used.
        String why = e instanceof FileSystemException system ? system.getReason() : null;
        return "cannot be read: " + (why == null ? PrintableText.failure(e) : why);
    }
}
