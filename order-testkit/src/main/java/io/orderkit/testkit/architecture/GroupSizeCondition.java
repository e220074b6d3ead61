package io.orderkit.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition that limits the number of classes in a group. A group consists of classes that share a property, for example their package.
 */
final class GroupSizeCondition extends ArchCondition<JavaClass> {
    private final Function<JavaClass, String> group;
    private final int most;
    private final Map<String, List<JavaClass>> groups = new TreeMap<>();

    GroupSizeCondition(String description, Function<JavaClass, String> group, int most) {
        super(description);
        this.group = group;
        this.most = most;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        groups.clear();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        groups.computeIfAbsent(group.apply(type), name -> new ArrayList<>()).add(type);
    }

    @Override
    public void finish(ConditionEvents events) {
        groups.forEach((name, types) -> {
            if (types.size() > most) {
                String found = types.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
                events.add(SimpleConditionEvent.violated(
                        types, name + " has " + types.size() + " types, expected at most " + most + ": " + found));
            }
        });
    }
}
