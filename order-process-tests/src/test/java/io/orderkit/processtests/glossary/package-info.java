/** The glossary, and what it asks of the message catalogues. */
@NullMarked
package io.orderkit.processtests.glossary;

import org.jspecify.annotations.NullMarked;
