package io.orderkit.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Predicates that select classes by package. The package of an array type is that of its element type. */
final class PackagePredicates {
    private PackagePredicates() {}

    static DescribedPredicate<JavaClass> under(String root) {
        return in(root + "..");
    }

    static DescribedPredicate<JavaClass> notUnder(String root) {
        return DescribedPredicate.not(under(root));
    }

    static DescribedPredicate<JavaClass> in(String... patterns) {
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAnyPackage(patterns);
        return DescribedPredicate.describe(
                inside.getDescription(), type -> inside.test(type.isArray() ? type.getBaseComponentType() : type));
    }
}
