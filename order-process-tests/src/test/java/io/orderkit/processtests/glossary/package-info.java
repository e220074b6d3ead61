/** The parsed glossary, and the comparison of message catalogues with it. */
@NullMarked
package io.orderkit.processtests.glossary;

import org.jspecify.annotations.NullMarked;
