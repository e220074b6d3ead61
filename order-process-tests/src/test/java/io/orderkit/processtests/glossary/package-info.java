/** The parsed glossary, and the checks of message catalogues against it. */
@NullMarked
package io.orderkit.processtests.glossary;

import org.jspecify.annotations.NullMarked;
