package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a record component, or of an attribute of an Immutable, that was added after the type's first release.
 *
 * <p>It is not written when it is empty, and reads as empty when it is absent. The texts, hashes and fingerprints of
 * older values therefore stay the same. It is an {@code Optional}, a {@code List}, {@code Set}, {@code Log} or
 * {@code Map}, or a {@code boolean} (empty when false). Any other type needs a higher schema number and a
 * {@link WireChange}. The mark is permanent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Since {
    /** Returns the release that added it: {@code 0.2}. */
    String value();
}
