package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Figures;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.Shown;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks what a rule says: rulings that there are, with values that they take, for reasons that have their sentence. */
final class StatementCheck {
    private static final int LONGEST_STATEMENT = 300;

    private final RuleFile file;
    private final Vocabulary words;
    private final Map<String, Class<?>> variables;
    private final ReasonTable reasons;
    private final Complaints complaints;
    private final Consumer<Finding> findings;
    private final Object said;

    StatementCheck(
            RuleFile file,
            Vocabulary words,
            Map<String, Class<?>> variables,
            ReasonTable reasons,
            Complaints complaints,
            Consumer<Finding> findings) {
        this.file = file;
        this.words = words;
        this.variables = variables;
        this.reasons = reasons;
        this.complaints = complaints;
        this.findings = findings;
        this.said = file.topic().collector();
    }

    void check(Statement statement) {
        List<Method> named = words.rulings().stream()
                .filter(ruling -> ruling.getName().equals(statement.ruling()))
                .toList();
        if (named.isEmpty()) {
            Collection<String> known =
                    words.rulings().stream().map(Method::getName).distinct().toList();
            complaints.unknown(statement.place(), "verdict", statement.ruling(), known);
            return;
        }
        if (!statement.arguments().stream().allMatch(this::known)) {
            return;
        }
        Optional<Method> ruling =
                named.stream().filter(method -> takes(method, statement)).findFirst();
        if (ruling.isEmpty()) {
            complaints.about(
                    statement.place(),
                    "cannot be said so: " + Shown.text(statement.toString(), LONGEST_STATEMENT) + " expected "
                            + named.stream()
                                    .map(ruled -> signature(ruled, statement))
                                    .collect(Collectors.joining(" or ")));
            return;
        }
        reasonsOf(ruling.get(), statement);
        tryOut(ruling.get(), statement);
    }

    private boolean known(Operand argument) {
        if (argument instanceof Operand.Variable variable && !variables.containsKey(variable.name())) {
            complaints.unknown(variable.place(), "the rule", variable.name(), variables.keySet());
            return false;
        }
        if (argument instanceof Operand.Property property) {
            complaints.about(
                    property.place(),
                    "a ruling does not see the fact; name the property above, as in $" + property.name() + " : "
                            + property.name() + ", and write $" + property.name());
            return false;
        }
        if (argument instanceof Operand.Constant constant) {
            Optional<Class<?>> type = words.constantType(constant.type());
            if (type.isEmpty()) {
                complaints.unknown(constant.place(), file.topic().file(), constant.type(), words.constantTypes());
                return false;
            }
            if (!file.imports().contains(type.get().getName())) {
                complaints.about(
                        constant.place(),
                        constant.type() + " needs in the file's header: import "
                                + type.get().getName() + ";");
            }
            List<String> constants = Vocabulary.constants(type.get());
            if (!constants.contains(constant.name())) {
                complaints.unknown(constant.place(), constant.type(), constant.name(), constants);
                return false;
            }
        }
        return true;
    }

    private boolean takes(Method ruling, Statement statement) {
        Class<?>[] types = ruling.getParameterTypes();
        boolean takes = types.length == statement.arguments().size();
        for (int i = 0; takes && i < types.length; i++) {
            Operand argument = statement.arguments().get(i);
            takes = argument instanceof Operand.Variable variable
                    ? variables.get(variable.name()) == types[i]
                    : Kind.fits(types[i], argument);
        }
        return takes;
    }

    private static String signature(Method ruling, Statement found) {
        return Arrays.stream(ruling.getParameters())
                .map(parameter -> parameter.getName() + ": " + Kind.words(parameter.getType(), found.arguments()))
                .collect(Collectors.joining("; ", ruling.getName() + "(", ")"));
    }

    /** A reason is what the ruling's parameter is called. */
    private void reasonsOf(Method ruling, Statement statement) {
        Parameter[] parameters = ruling.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getName().equals("reason")
                    && statement.arguments().get(i) instanceof Operand.Text reason) {
                reason(reason);
            } else if (parameters[i].getName().equals("reason")) {
                complaints.about(statement.arguments().get(i).place(), "a reason is a text in double quotes");
            }
        }
    }

    private void reason(Operand.Text reason) {
        Optional<ReasonTable.Row> row = reasons.find(reason.value());
        if (row.isEmpty()) {
            if (!reasons.complete()) {
                return;
            }
            complaints.unknown(reason.place(), RuleFiles.REASONS, reason.value(), reasons.codes());
            return;
        }
        Collection<String> figures = Figures.known(file.topic());
        row.get().placeholders().stream()
                .filter(name -> !figures.contains(name))
                .forEach(name -> new Complaints(RuleFiles.REASONS, "", findings)
                        .unknown(
                                new Place(row.get().line(), 0),
                                "\"" + reason.value() + "\", said in "
                                        + file.topic().file() + ",",
                                name,
                                figures));
    }

    /** What the ruling itself does not take, as 130 percent or the contrary of what the rule said before, shows here and not on the day on which the rule fires. */
    private void tryOut(Method ruling, Statement statement) {
        if (statement.arguments().stream().anyMatch(Operand.Variable.class::isInstance)) {
            return;
        }
        Object[] values = new Object[ruling.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Kind.value(
                    ruling.getParameterTypes()[i], statement.arguments().get(i));
        }
        try {
            ruling.invoke(said, values);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof InvalidValue invalid)) {
                throw new IllegalStateException(ruling + " failed", e);
            }
            complaints.about(statement.place(), String.valueOf(invalid.getMessage()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(ruling + " cannot be called", e);
        }
    }
}
