package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for a record component or Immutables attribute that was added after the type's first release.
 *
 * <p>An annotated component is not written when it is empty, and is read as empty when it is missing. The texts, hashes
 * and fingerprints of older values therefore stay the same. The type of the component is {@code Optional},
 * {@code List}, {@code Set}, {@code Log}, {@code Map} or {@code boolean}, where false counts as empty. Any other type
 * needs a higher schema number and a {@link WireChange}. The annotation is permanent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Since {
    /** Returns the release that added the component, such as {@code 0.2}. */
    String value();
}
