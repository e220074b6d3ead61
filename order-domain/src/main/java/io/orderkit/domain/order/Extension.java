package io.orderkit.domain.order;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import java.util.regex.Pattern;

/**
 * The name and version of an adopter's additions to a standard process. Each event records the name and version
 * of the extension as well as those of the standard process.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in lower-case letters, digits and single hyphens; all names that the extension stores start with
 *     it, as in {@code acme:truck-reserved}
 * @param version the version, starting at 1 and increased by one with each change of the extension
 */
public record Extension(String name, int version) {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks name and version.
     *
     * @throws InvalidValue when the name is not in kebab-case, or the version is less than 1
     */
    public Extension {
        Names.required("extension", name);
        if (!KEBAB.matcher(name).matches()) {
            throw InvalidValue.of("extension", name, "a name in kebab-case, such as acme");
        }
        if (version < 1) {
            throw InvalidValue.of("version of the extension " + name, version, "1 or more");
        }
    }

    /** Returns whether a name has this extension's prefix. */
    public boolean owns(String writtenName) {
        return writtenName.startsWith(name + ":");
    }

    /** Returns the name and the version, such as "acme 3". */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
