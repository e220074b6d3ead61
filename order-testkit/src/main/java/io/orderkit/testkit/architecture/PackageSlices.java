package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** A slice assignment that treats each package under a root as a separate slice. */
final class PackageSlices implements SliceAssignment {
    private final String root;

    PackageSlices(String root) {
        this.root = root;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return PackagePredicates.under(root).test(type)
                ? SliceIdentifier.of(type.getPackageName())
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "packages under " + root;
    }
}
