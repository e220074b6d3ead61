package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** The simple name of a class within the module that it was read from: a folder of classes or an archive. */
final class ModuleName {
    private ModuleName() {}

    static String of(JavaClass type) {
        String place = type.getSource()
                .map(source -> source.getUri().toString())
                .map(uri -> uri.substring(0, uri.length() - (type.getFullName() + ".class").length()))
                .orElse("");
        return type.getSimpleName() + " of " + place;
    }
}
