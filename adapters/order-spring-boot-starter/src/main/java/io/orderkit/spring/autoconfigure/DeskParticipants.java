package io.orderkit.spring.autoconfigure;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.personal.DataSubjects;
import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.outside.People;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.spring.desks.OrderDeskCustomizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The host's optional beans, which each desk uses. If the host does not define an optional bean, the desk uses its
 * default.
 */
final class DeskParticipants {
    private DeskParticipants() {}

    /** Returns the customizers that pass the optional beans to a desk, followed by the host's customizers. */
    static List<OrderDeskCustomizer> of(ListableBeanFactory beans) {
        List<OrderDeskCustomizer> participants = new ArrayList<>();
        beans.getBeanProvider(ErpFacts.class).ifAvailable(erp -> participants.add((tenant, desk) -> desk.erp(erp)));
        beans.getBeanProvider(People.class)
                .ifAvailable(directory -> participants.add((tenant, desk) -> desk.people(directory)));
        beans.getBeanProvider(InstantSource.class)
                .ifUnique(clock -> participants.add((tenant, desk) -> desk.clock(clock)));
        beans.getBeanProvider(OrderProperties.class)
                .ifAvailable(own -> participants.add((tenant, desk) -> desk.properties(own)));
        beans.getBeanProvider(OrderJson.class).ifAvailable(json -> participants.add((tenant, desk) -> desk.json(json)));
        beans.getBeanProvider(SubjectKeys.class)
                .ifAvailable(keys -> participants.add((tenant, desk) -> desk.subjectKeys(keys)));
        beans.getBeanProvider(DataSubjects.class)
                .ifAvailable(about -> participants.add((tenant, desk) -> desk.dataSubjects(about)));
        ProcessDefinition<?>[] processes =
                beans.getBeanProvider(ProcessDefinition.class).orderedStream().toArray(ProcessDefinition<?>[]::new);
        if (processes.length > 0) {
            participants.add((tenant, desk) -> desk.processes(processes));
        }
        beans.getBeanProvider(OrderDeskCustomizer.class).orderedStream().forEach(participants::add);
        return participants;
    }
}
