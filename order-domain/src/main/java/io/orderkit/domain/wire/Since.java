package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for a record component or Immutables attribute that was added after the type's first release.
 *
 * <p>The component is omitted from the stored form when it is empty, and read as empty when it is missing. The stored
 * texts, hashes and fingerprints of older values therefore do not change. The component's type must be
 * {@code Optional}, {@code List}, {@code Set}, {@code Log}, {@code Map} or {@code boolean} (false counts as empty). For
 * a component of any other type, increase the schema number and add a {@link WireChange}. The annotation is permanent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Since {
    /** Returns the release in which the component was added, such as {@code 0.2}. */
    String value();
}
