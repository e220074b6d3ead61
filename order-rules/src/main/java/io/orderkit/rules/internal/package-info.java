/**
 * The inside of the rule book; no API. Its packages form layers, the lower ones first:
 *
 * <ol>
 *   <li>{@code text} texts, and how messages show them; {@code rulings} collectors of what rules say; {@code topics} what is asked;
 *       {@code findings}
 *   <li>{@code language} rule files as data; {@code sheets} what stands in spreadsheets; {@code reasons} sentences; {@code tables}
 *       decision tables; {@code files} the directory
 *   <li>{@code reading} the grammar; {@code checking} the words of a rule; {@code questions} facts and answers as data
 *   <li>{@code engine} rules that run; {@code judging} a rule set that answers
 *   <li>{@code examples} and {@code explaining}
 *   <li>{@code compiling} from rule files to a rule set
 * </ol>
 */
package io.orderkit.rules.internal;
