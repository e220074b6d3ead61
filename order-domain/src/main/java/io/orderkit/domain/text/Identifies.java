package io.orderkit.domain.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark for a text that identifies something (X14): a payment, a receipt, a document. A command whose text cannot
 * serve as an identity is refused before it is decided. Stored values are read unchanged.
 *
 * <p>Identifying texts are compared with {@link Identity#same}, never with {@code equals}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identifies {
    /**
     * Returns the kind of identified thing, in kebab-case: {@code payment}. Its wording key is
     * {@code identity.payment}.
     */
    String value();

    /**
     * Returns whether it is compared exactly, as a key; then it must be given in its canonical spelling
     * ({@link Identity#key}).
     */
    boolean exact() default false;
}
