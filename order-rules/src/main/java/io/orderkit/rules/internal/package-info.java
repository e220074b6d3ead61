/**
 * The implementation of the rule book. It is not part of the API. The packages form the following layers, from the
 * lowest to the highest:
 *
 * <ol>
 *   <li>{@code text}: texts, and their form in messages; {@code rulings}: the collectors of rulings; {@code topics}: the questions;
 *       {@code findings}: bounded lists of findings
 *   <li>{@code language}: rule files as data; {@code sheets}: spreadsheets; {@code reasons}: sentences; {@code tables}: decision
 *       tables; {@code files}: the directory
 *   <li>{@code reading}: the grammar; {@code checking}: the checks of a rule; {@code questions}: facts and answers as data
 *   <li>{@code engine}: executable rules; {@code judging}: a rule set that answers questions
 *   <li>{@code examples} and {@code explaining}
 *   <li>{@code compiling}: the build of a rule set from rule files
 * </ol>
 */
package io.orderkit.rules.internal;
