/** The glossary, and its rules for the message catalogues. */
@NullMarked
package io.orderkit.processtests.glossary;

import org.jspecify.annotations.NullMarked;
