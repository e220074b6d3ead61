/**
 * Architecture rules for use with ArchUnit. The constants contain the rules for Order Kit's own code. The methods
 * return rules that adopters can apply to their own packages. For example:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = {"io.orderkit", "com.acme"}, importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchRule INTERNALS = DependencyRules.NO_STRANGER_IN_INTERNALS;
 *
 *     @ArchTest
 *     static final ArchRule OUR_DECISIONS_ARE_PURE = DependencyRules.plainJava("com.acme.order..");
 * }
 * }</pre>
 */
@Experimental
@NullMarked
package io.orderkit.testkit.architecture;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
